package io.clave.accounts.order;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders by the name their ERP gave them, over HTTP. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class OrderResource {

    private final OrderReader orders;

    OrderResource(OrderReader orders) {
        this.orders = orders;
    }

    @GET
    @Path("{source}/{orderId}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN, ERP})
    @Operation(summary = "Read an order at its current revision, with its lines")
    @APIResponse(responseCode = "200", description = "the order")
    @APIResponse(responseCode = "404", description = "there is no such order")
    public OrderView get(@PathParam("source") String source, @PathParam("orderId") String orderId) {
        RecordedOrder order = orders.find(new OrderKey(source, orderId)).orElseThrow(OrderNotFound::new);
        return OrderView.of(order, orders.lines(order));
    }

    static final class OrderNotFound extends DomainException {
        OrderNotFound() {
            super(Kind.NOT_FOUND, "There is no such order.");
        }
    }
}
