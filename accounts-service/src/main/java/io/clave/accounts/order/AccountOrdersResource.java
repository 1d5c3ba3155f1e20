package io.clave.accounts.order;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.accounts.account.AccountDirectory;
import io.clave.platform.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The orders of an account over HTTP, and what they came to. */
@Path("/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class AccountOrdersResource {

    private final OrderLists orders;
    private final PerformanceReader performance;
    private final AccountDirectory accounts;

    AccountOrdersResource(OrderLists orders, PerformanceReader performance, AccountDirectory accounts) {
        this.orders = orders;
        this.performance = performance;
        this.accounts = accounts;
    }

    @GET
    @Path("orders")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List the orders of an account, the newest first unless sorted otherwise")
    @APIResponse(responseCode = "200", description = "a page of orders")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public Page<OrderView> ofAccount(@PathParam("id") UUID accountId, @Valid @BeanParam OrderQuery query) {
        accounts.requireAccount(accountId);
        return orders.page(accountId, query);
    }

    @GET
    @Path("order-performance")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Sum up the orders of an account: revenue, units, on-time share and lead time")
    @APIResponse(responseCode = "200", description = "the sums, and of each figure that cannot be computed why")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public OrderPerformanceView performance(
            @PathParam("id") UUID accountId,
            @QueryParam("from") @Parameter(description = "ordered on this day or later, UTC") @Nullable LocalDate from,
            @QueryParam("until") @Parameter(description = "ordered before this day, UTC") @Nullable LocalDate until,
            @QueryParam("asOf")
                    @Parameter(description = "as it was known then; as it is known now when left out")
                    @Nullable
                    Instant asOf) {
        accounts.requireAccount(accountId);
        KnownOrders known = new KnownOrders(accountId, from, until, asOf);
        return OrderPerformanceView.of(known, performance.of(known));
    }
}
