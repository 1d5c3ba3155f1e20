package io.clave.scoring.retention;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Retention over HTTP. */
@Path("/portfolio/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolio")
class RetentionResource {

    private final Retentions retentions;

    RetentionResource(Retentions retentions) {
        this.retentions = retentions;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "How much of what accounts brought in one period they bring in the next",
            description =
                    "Gross and net retention of net revenue and of pocket margin, between the months up to asOf and as"
                            + " many months before, at the ultimate parents of hierarchyAsOf in both periods, by what is known"
                            + " today. An account of which some order has no known margin is in no retention of margin.")
    @APIResponse(
            responseCode = "200",
            description = "by currency",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PortfolioRetention.class),
                            examples =
                                    @ExampleObject(
                                            name = "four",
                                            summary =
                                                    "one left, one bought less, one more, one the same; a fifth is new",
                                            value = RetentionExamples.ANSWER)))
    @APIResponse(
            responseCode = "400",
            description = "a day is no date, asOf or hierarchyAsOf is in the future, or months is not from 1 to 60")
    public PortfolioRetention retention(
            @QueryParam("asOf")
                    @Parameter(description = "last day of the later period, UTC; today by default")
                    @Nullable
                    LocalDate asOf,
            @QueryParam("months") @DefaultValue("12") @Min(1) @Max(60) @Parameter(description = "length of each period")
                    int months,
            @QueryParam("hierarchyAsOf")
                    @Parameter(description = "day whose hierarchy counts, UTC; asOf by default")
                    @Nullable
                    LocalDate hierarchyAsOf) {
        return retentions.between(asOf, months, hierarchyAsOf);
    }
}
