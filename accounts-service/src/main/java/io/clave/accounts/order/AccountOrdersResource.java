package io.clave.accounts.order;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.accounts.account.AccountDirectory;
import io.clave.platform.paging.Cursors;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The orders of an account over HTTP. */
@Path("/accounts/{id}/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class AccountOrdersResource {

    private final OrderReader orders;
    private final AccountDirectory accounts;
    private final Cursors cursors;

    AccountOrdersResource(OrderReader orders, AccountDirectory accounts, Cursors cursors) {
        this.orders = orders;
        this.accounts = accounts;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List the orders of an account, the newest first")
    @APIResponse(responseCode = "200", description = "a page of orders")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public Page<OrderView> ofAccount(
            @PathParam("id") UUID accountId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        accounts.requireAccount(accountId);
        String filter = "orders of " + accountId;
        List<String> after = cursor == null ? null : cursors.decode(filter, cursor);
        List<RecordedOrder> found = orders.ofAccount(accountId, after, limit + 1);
        return cursors.page(filter, found, limit, AccountOrdersResource::keyset, order -> OrderView.of(order, null));
    }

    private static String[] keyset(RecordedOrder last) {
        return new String[] {last.orderedAt().toString(), last.id().toString()};
    }
}
