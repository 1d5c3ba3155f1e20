package io.clave.accounts.order;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.accounts.account.AccountDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a ledger is what was booked, over HTTP. */
@Path("/accounts/{id}/ledger/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class LedgerResource {

    private final LedgerVerifier verifier;
    private final AccountDirectory accounts;

    LedgerResource(LedgerVerifier verifier, AccountDirectory accounts) {
        this.verifier = verifier;
        this.accounts = accounts;
    }

    @GET
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Recompute the ledger of an account: its hash chain, and its orders from their revisions")
    @APIResponse(responseCode = "200", description = "what was found")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public LedgerVerification verify(@PathParam("id") UUID accountId) {
        accounts.requireAccount(accountId);
        return verifier.verify(accountId);
    }
}
