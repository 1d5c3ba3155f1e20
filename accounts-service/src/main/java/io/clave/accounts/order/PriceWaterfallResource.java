package io.clave.accounts.order;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.accounts.account.AccountDirectory;
import jakarta.annotation.security.RolesAllowed;
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

/** The price waterfall of an account over HTTP. */
@Path("/accounts/{id}/price-waterfall")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class PriceWaterfallResource {

    private final PriceWaterfallReader prices;
    private final AccountDirectory accounts;

    PriceWaterfallResource(PriceWaterfallReader prices, AccountDirectory accounts) {
        this.prices = prices;
        this.accounts = accounts;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Sum up the prices of an account's orders, from the list price to the pocket margin")
    @APIResponse(responseCode = "200", description = "the steps, and of each how much of the revenue it is known of")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public PriceWaterfallView waterfall(
            @PathParam("id") UUID accountId,
            @QueryParam("from") @Parameter(description = "ordered on this day or later, UTC") @Nullable LocalDate from,
            @QueryParam("until") @Parameter(description = "ordered before this day, UTC") @Nullable LocalDate until,
            @QueryParam("asOf")
                    @Parameter(description = "as it was known then; as it is known now when left out")
                    @Nullable
                    Instant asOf) {
        accounts.requireAccount(accountId);
        KnownOrders orders = new KnownOrders(accountId, from, until, asOf);
        return PriceWaterfallView.of(orders, prices.of(orders));
    }
}
