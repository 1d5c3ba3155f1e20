package io.clave.accounts.order;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Orders of all accounts, and by the name their ERP gave them, over HTTP. */
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class OrderResource {

    private final OrderReader orders;
    private final LineRepository lines;
    private final OrderLists lists;

    OrderResource(OrderReader orders, LineRepository lines, OrderLists lists) {
        this.orders = orders;
        this.lines = lines;
        this.lists = lists;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List orders, the newest first unless sorted otherwise")
    @APIResponse(responseCode = "200", description = "a page of orders")
    public Page<OrderView> list(@Valid @BeanParam OrderQuery query, @QueryParam("accountId") @Nullable UUID accountId) {
        return lists.page(accountId, query);
    }

    @GET
    @Path("{source}/{orderId}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN, ERP})
    @Operation(summary = "Read an order with its lines")
    @APIResponse(responseCode = "200", description = "the order")
    @APIResponse(responseCode = "404", description = "there is no such order or revision")
    public OrderView get(
            @PathParam("source") String source,
            @PathParam("orderId") String orderId,
            @QueryParam("revision") @Parameter(description = "the current one when left out") @Min(1) @Nullable
                    Integer revision) {
        RecordedOrder head = head(source, orderId);
        RecordedOrder order = revision == null || revision == head.revision()
                ? head
                : orders.revision(head, revision).orElseThrow(OrderNotFound::new);
        List<OrderLine> found = lines.of(order);
        return OrderView.of(order, found.isEmpty() ? null : found);
    }

    @GET
    @Path("{source}/{orderId}/revisions")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN, ERP})
    @Operation(summary = "List every accepted revision of an order, the first one first")
    @APIResponse(responseCode = "200", description = "a page of revisions, without their lines")
    @APIResponse(responseCode = "404", description = "there is no such order")
    public Page<OrderView> revisions(
            @PathParam("source") String source,
            @PathParam("orderId") String orderId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        return lists.revisions(head(source, orderId), cursor, limit);
    }

    private RecordedOrder head(String source, String orderId) {
        return orders.find(new OrderKey(source, orderId)).orElseThrow(OrderNotFound::new);
    }
}
