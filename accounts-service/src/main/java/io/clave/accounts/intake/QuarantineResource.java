package io.clave.accounts.intake;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.accounts.order.OrderDocument;
import io.clave.platform.http.Etags;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The quarantine over HTTP. */
@Path("/quarantine")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class QuarantineResource {

    /** A document in quarantine and why it is there. */
    record QuarantinedOrder(
            UUID id,
            QuarantineState state,
            QuarantineReason reason,
            String detail,
            Instant receivedAt,

            @Schema(description = "what the ledger made of it when it was replayed") @Nullable
            Outcome outcome,

            OrderDocument document) {

        static QuarantinedOrder of(HeldOrder held) {
            QuarantineReason reason = held.reason();
            return new QuarantinedOrder(
                    held.id(),
                    held.state(),
                    reason,
                    reason.detail(),
                    held.receivedAt(),
                    held.outcome(),
                    held.document());
        }
    }

    /** A document and all that was done to it. */
    record QuarantineFile(
            QuarantinedOrder order,

            @Schema(description = "the latest first, at most 200")
            List<QuarantineChange> changes) {}

    /** A corrected document. */
    record EditDocument(
            @Schema(description = "the whole document; source and orderId stay") @NotNull
            OrderDocument document,

            @NotBlank @Size(max = 1000) String reason) {}

    record DiscardOrder(@NotBlank @Size(max = 1000) String reason) {}

    private final Quarantine quarantine;
    private final QuarantineReplays replays;
    private final SecurityIdentity caller;
    private final Cursors cursors;

    QuarantineResource(Quarantine quarantine, QuarantineReplays replays, SecurityIdentity caller, Cursors cursors) {
        this.quarantine = quarantine;
        this.replays = replays;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List orders that wait, or that were replayed or discarded, the oldest first")
    public Page<QuarantinedOrder> list(
            @QueryParam("state") @DefaultValue("WAITING") QuarantineState state,
            @QueryParam("source") @Nullable String source,
            @QueryParam("reason") @Nullable QuarantineReason reason,
            @QueryParam("accountExternalId") @Nullable String accountExternalId,
            @QueryParam("receivedFrom") @Nullable Instant receivedFrom,
            @QueryParam("receivedUntil") @Nullable Instant receivedUntil,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        QuarantineFilter filter =
                new QuarantineFilter(state, source, reason, accountExternalId, receivedFrom, receivedUntil);
        String query = filter.fingerprint();
        UUID after = cursor == null
                ? null
                : UUID.fromString(cursors.decode(query, cursor).get(0));
        List<HeldOrder> found = quarantine.list(filter, after, limit + 1);
        return cursors.page(query, found, limit, last -> new String[] {last.id().toString()}, QuarantinedOrder::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read a document of the quarantine and what was done to it")
    @APIResponseSchema(QuarantineFile.class)
    public RestResponse<QuarantineFile> get(@PathParam("id") UUID id) {
        HeldOrder held = quarantine.get(id);
        return tagged(new QuarantineFile(QuarantinedOrder.of(held), quarantine.changes(id)), held);
    }

    @PUT
    @Path("{id}/document")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Correct a document that waits; it is booked by the next replay")
    @APIResponseSchema(QuarantinedOrder.class)
    @APIResponse(responseCode = "409", description = "it was replayed or discarded already")
    @APIResponse(responseCode = "412", description = "somebody else changed it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<QuarantinedOrder> edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EditDocument edit) {
        return answer(quarantine.edit(id, ifMatch, edit.document(), caller(), edit.reason()));
    }

    @POST
    @Path("{id}/replay")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Replay a document, also one that was discarded; twice has one effect")
    @APIResponseSchema(QuarantinedOrder.class)
    public RestResponse<QuarantinedOrder> replay(@PathParam("id") UUID id) {
        return answer(replays.replay(List.of(id), caller()).stream().findFirst().orElseThrow(HeldOrderNotFound::new));
    }

    @POST
    @Path("{id}/discard")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Give a document up; pushed again it is refused with the reason, replayed it is back")
    @APIResponseSchema(QuarantinedOrder.class)
    @APIResponse(responseCode = "409", description = "it was replayed already")
    public RestResponse<QuarantinedOrder> discard(@PathParam("id") UUID id, @Valid @NotNull DiscardOrder discard) {
        return answer(quarantine.discard(id, caller(), discard.reason()));
    }

    private String caller() {
        return caller.getPrincipal().getName();
    }

    private static RestResponse<QuarantinedOrder> answer(HeldOrder held) {
        return tagged(QuarantinedOrder.of(held), held);
    }

    private static <T> RestResponse<T> tagged(T entity, HeldOrder held) {
        return ResponseBuilder.ok(entity)
                .header(HttpHeaders.ETAG, Etags.of(held.version()))
                .build();
    }
}
