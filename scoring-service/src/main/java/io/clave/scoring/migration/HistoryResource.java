package io.clave.scoring.migration;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The history of the score of an account over HTTP. */
@Path("/accounts/{id}/score-history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
class HistoryResource {

    private final AccountHistories histories;

    HistoryResource(AccountHistories histories) {
        this.histories = histories;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "How the score of an account changed",
            description =
                    "The latest first, as it was known then. A score is kept when its class, reason, cadence state,"
                            + " verdict or model version changed, or its lifetime value moved by more than a band.")
    @APIResponse(responseCode = "200", description = "a page of scores")
    @APIResponse(responseCode = "400", description = "the limit or the cursor is not valid")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public Page<KeptScoreView> history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Parameter(description = "next of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        return histories.page(id, cursor, limit);
    }
}
