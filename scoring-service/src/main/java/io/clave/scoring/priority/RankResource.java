package io.clave.scoring.priority;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Order priorities over HTTP. */
@Path("/order-priorities/rank")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Order priorities")
class RankResource {

    private final OrderPriorities priorities;

    RankResource(OrderPriorities priorities) {
        this.priorities = priorities;
    }

    @POST
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "Rank orders that compete for the same capacity",
            description =
                    "By the relationship behind each order: tier, purchase history, urgency, commitment and waiting time."
                            + " Quantity and value of an order are no terms of the score. Changes nothing.")
    @APIResponseSchema(RankedOrders.class)
    @APIResponse(
            responseCode = "400",
            description = "an order names an unknown account, twice the same order, or bad weights")
    public RankedOrders rank(@Valid @NotNull RankOrders request) {
        return priorities.rank(request);
    }
}
