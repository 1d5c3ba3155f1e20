package io.clave.accounts.intake;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.accounts.intake.QuarantineReplays.Replayed;
import io.clave.platform.paging.Cursors;
import io.clave.platform.problem.Invalid;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Replays of many documents over HTTP. */
@Path("/quarantine/replays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class QuarantineReplayResource {

    /** Either documents by name, or all that wait in a source or for a reason. */
    record ReplayOrders(
            @Schema(description = "documents, also discarded ones") @Nullable @Size(min = 1, max = 1000)
            List<@NotNull UUID> ids,

            @Nullable @Size(max = 64) String source,
            @Nullable QuarantineReason reason,

            @Schema(description = "next of the answer before, for the same source and reason") @Nullable
            String cursor) {

        boolean namesBothOrNeither() {
            return (ids == null) == (source == null && reason == null);
        }
    }

    private final QuarantineReplays replays;
    private final SecurityIdentity caller;
    private final Cursors cursors;

    QuarantineReplayResource(QuarantineReplays replays, SecurityIdentity caller, Cursors cursors) {
        this.replays = replays;
        this.caller = caller;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(
            summary = "Replay documents in the order of their arrival: up to 1,000 by id, or up to 10,000 at a time by"
                    + " source and reason; twice has one effect")
    public ReplayResult replay(@Valid @NotNull ReplayOrders request) {
        if (request.namesBothOrNeither()) {
            throw Invalid.at("/ids", "ambiguous", "Name either ids, or a source or reason.");
        }
        String by = caller.getPrincipal().getName();
        return request.ids() == null
                ? replayAll(request, by)
                : ReplayResult.of(replays.replay(request.ids(), by), null);
    }

    private ReplayResult replayAll(ReplayOrders request, String by) {
        QuarantineFilter filter = QuarantineFilter.waiting(request.source(), request.reason());
        String query = "replay " + filter.fingerprint();
        UUID after = request.cursor() == null
                ? null
                : UUID.fromString(cursors.decode(query, request.cursor()).get(0));
        Replayed replayed = replays.replay(filter, after, by);
        String next = replayed.next() == null
                ? null
                : cursors.encode(query, replayed.next().toString());
        return ReplayResult.of(replayed.orders(), next);
    }
}
