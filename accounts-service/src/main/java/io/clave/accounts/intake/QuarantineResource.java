package io.clave.accounts.intake;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.accounts.intake.Quarantine.Waiting;
import io.clave.accounts.order.OrderDocument;
import io.clave.platform.paging.Cursors;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits in quarantine, over HTTP. */
@Path("/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class QuarantineResource {

    /** A document in quarantine and why it is there. */
    record QuarantinedOrder(
            UUID id, QuarantineReason reason, String detail, Instant receivedAt, OrderDocument document) {

        static QuarantinedOrder of(Waiting waiting) {
            QuarantineReason reason = waiting.reason();
            return new QuarantinedOrder(
                    waiting.id(), reason, reason.detail(), waiting.receivedAt(), waiting.document());
        }
    }

    private final Quarantine quarantine;
    private final Cursors cursors;

    QuarantineResource(Quarantine quarantine, Cursors cursors) {
        this.quarantine = quarantine;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List orders that wait, the oldest first")
    public Page<QuarantinedOrder> list(
            @QueryParam("source") @Nullable String source,
            @QueryParam("reason") @Nullable QuarantineReason reason,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        String filter = "quarantine " + source + " " + reason;
        UUID after = cursor == null
                ? null
                : UUID.fromString(cursors.decode(filter, cursor).get(0));
        List<Waiting> found = quarantine.list(source, reason, after, limit + 1);
        return cursors.page(
                filter, found, limit, last -> new String[] {last.id().toString()}, QuarantinedOrder::of);
    }
}
