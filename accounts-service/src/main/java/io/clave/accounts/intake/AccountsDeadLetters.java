package io.clave.accounts.intake;

import io.clave.platform.intake.DeadLetterDesk;
import io.clave.platform.intake.DeadLetterResource;
import io.clave.platform.paging.Cursors;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The records that this service could not take, over HTTP. */
@Path("/dead-letters/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
class AccountsDeadLetters extends DeadLetterResource {

    AccountsDeadLetters(DeadLetterDesk desk, SecurityIdentity caller, Cursors cursors) {
        super(desk, caller, cursors);
    }
}
