package io.clave.scoring.concentration;

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

/** Concentration over HTTP. */
@Path("/portfolio/concentration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolio")
class ConcentrationResource {

    private final Concentrations concentrations;

    ConcentrationResource(Concentrations concentrations) {
        this.concentrations = concentrations;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "How much of the revenue hangs on how few accounts",
            description =
                    "Of the orders dated in the period, as they are known today. An account counts together with all accounts"
                            + " below it, at the ultimate parent it had on hierarchyAsOf; the parent that an account was"
                            + " first known with counts from the beginning. Each currency"
                            + " stands alone, and accounts that bought in several are left out and counted. Accounts at or"
                            + " below zero have no share: they are counted apart, with what is below zero.")
    @APIResponse(
            responseCode = "200",
            description = "by currency, gross and net of credits",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PortfolioConcentration.class),
                            examples =
                                    @ExampleObject(
                                            name = "three",
                                            summary = "three accounts, and a fourth of which all was returned",
                                            value = ConcentrationExamples.ANSWER)))
    @APIResponse(
            responseCode = "400",
            description = "a day is no date, asOf or hierarchyAsOf is in the future, or from is after asOf")
    public PortfolioConcentration concentration(
            @QueryParam("from") @Parameter(description = "first day, UTC; from the first order on by default") @Nullable
                    LocalDate from,
            @QueryParam("asOf") @Parameter(description = "last day, UTC; today by default") @Nullable LocalDate asOf,
            @QueryParam("hierarchyAsOf")
                    @Parameter(description = "day whose hierarchy counts, UTC; asOf by default")
                    @Nullable
                    LocalDate hierarchyAsOf) {
        return concentrations.between(from, asOf, hierarchyAsOf);
    }
}
