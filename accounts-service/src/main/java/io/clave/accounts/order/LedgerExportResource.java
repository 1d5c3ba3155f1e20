package io.clave.accounts.order;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ledger as others see it, over HTTP. */
@Path("/ledger/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class LedgerExportResource {

    private static final String ALL = "ledger orders";
    private static final int LARGEST = 1_000;

    private final LedgerExport ledger;
    private final Cursors cursors;

    LedgerExportResource(LedgerExport ledger, Cursors cursors) {
        this.ledger = ledger;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(
            summary = "Read all orders at their last revision, as accounts.order.v1 tells of them",
            description = "By source and order id; a consumer can rebuild its state from it without Kafka.")
    @APIResponse(responseCode = "200", description = "a page of orders")
    public Page<OrderState> orders(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(LARGEST) int limit) {
        List<String> after = cursor == null ? null : cursors.decode(ALL, cursor);
        List<RecordedOrder> found =
                ledger.orders(after == null ? null : new OrderKey(after.get(0), after.get(1)), limit + 1);
        return cursors.page(ALL, found, limit, last -> new String[] {last.source(), last.orderId()}, OrderState::of);
    }
}
