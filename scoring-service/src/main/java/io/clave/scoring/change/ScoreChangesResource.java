package io.clave.scoring.change;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes of a score over HTTP. */
@Path("/accounts/{id}/score/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
class ScoreChangesResource {

    private final ScoreChanges changes;

    ScoreChangesResource(ScoreChanges changes) {
        this.changes = changes;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "What changed in the score of an account since a day, and why",
            description =
                    "Both days by the orders as they are known today, each by the model in force on it. The difference of"
                            + " the value is taken apart into the passing of time, new orders, spend and model version, in"
                            + " this order.")
    @APIResponseSchema(ScoreChangesView.class)
    @APIResponse(responseCode = "400", description = "since is missing, no date or in the future")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public ScoreChangesView changes(
            @PathParam("id") UUID id,
            @QueryParam("since") @Parameter(description = "a past day, UTC") @NotNull LocalDate since) {
        return changes.since(id, since);
    }
}
