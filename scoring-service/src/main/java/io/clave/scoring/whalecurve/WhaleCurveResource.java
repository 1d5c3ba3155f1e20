package io.clave.scoring.whalecurve;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
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

/** The whale curve over HTTP. */
@Path("/portfolio/whale-curve")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolio")
class WhaleCurveResource {

    private final WhaleCurves curves;

    WhaleCurveResource(WhaleCurves curves) {
        this.curves = curves;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "Which accounts earn the margin, and which take of it",
            description =
                    "Pocket margins of the orders and credits dated in the period, as they are known today, at the"
                            + " ultimate parents of hierarchyAsOf, added up from the most profitable account on. An account of"
                            + " which some order has no known margin is on no curve; it is counted with its revenue.")
    @APIResponse(
            responseCode = "200",
            description = "by currency",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PortfolioWhaleCurve.class),
                            examples =
                                    @ExampleObject(
                                            name = "five",
                                            summary = "five accounts, and a sixth whose margin is not known",
                                            value = WhaleCurveExamples.ANSWER)))
    @APIResponse(
            responseCode = "400",
            description = "a day is no date, asOf or hierarchyAsOf is in the future, or from is after asOf")
    public PortfolioWhaleCurve whaleCurve(
            @QueryParam("from") @Parameter(description = "first day, UTC; from the first order on by default") @Nullable
                    LocalDate from,
            @QueryParam("asOf") @Parameter(description = "last day, UTC; today by default") @Nullable LocalDate asOf,
            @QueryParam("hierarchyAsOf")
                    @Parameter(description = "day whose hierarchy counts, UTC; asOf by default")
                    @Nullable
                    LocalDate hierarchyAsOf) {
        return curves.between(from, asOf, hierarchyAsOf);
    }
}
