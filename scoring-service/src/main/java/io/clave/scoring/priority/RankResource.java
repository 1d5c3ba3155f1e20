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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @APIResponse(
            responseCode = "200",
            description = "first to be served first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RankedOrders.class),
                            examples =
                                    @ExampleObject(
                                            name = "pair",
                                            summary = "the steady customer comes first",
                                            value = RankExamples.ANSWER)))
    @APIResponse(
            responseCode = "400",
            description = "an order names an unknown account, twice the same order, or bad weights")
    public RankedOrders rank(
            @Valid
                    @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = RankOrders.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "pair",
                                                            summary = "one huge order and one of a steady customer",
                                                            value = RankExamples.REQUEST)))
                    RankOrders request) {
        return priorities.rank(request);
    }
}
