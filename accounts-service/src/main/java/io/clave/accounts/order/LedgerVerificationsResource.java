package io.clave.accounts.order;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether all ledgers are what was booked, over HTTP. */
@Path("/ledger/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class LedgerVerificationsResource {

    private final LedgerVerifications verifications;

    LedgerVerificationsResource(LedgerVerifications verifications) {
        this.verifications = verifications;
    }

    @GET
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(
            summary = "Recompute the ledgers of all accounts, page by page",
            description =
                    "Each page recomputes what it shows: for each account its hash chain, and its orders from their"
                            + " revisions. A page ends early when it has taken a few seconds; next goes on.")
    @APIResponse(responseCode = "200", description = "what was found, by account")
    public Page<LedgerVerification> verify(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        return verifications.page(cursor, limit);
    }
}
