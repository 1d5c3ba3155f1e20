package io.clave.platform.intake;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.platform.http.Etags;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The dead letters of a service over HTTP; the service gives the path. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DeadLetterResource {

    private final DeadLetterDesk desk;
    private final SecurityIdentity caller;
    private final Cursors cursors;

    protected DeadLetterResource(DeadLetterDesk desk, SecurityIdentity caller, Cursors cursors) {
        this.desk = desk;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "List records that this service could not take, the oldest first")
    public Page<DeadLetterView> list(
            @QueryParam("state") @DefaultValue("WAITING") DeadLetterState state,
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("until") @Nullable Instant until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        DeadLetterFilter filter = new DeadLetterFilter(state, topic, from, until);
        String query = filter.fingerprint();
        List<String> after = cursor == null ? List.of() : cursors.decode(query, cursor);
        return cursors.page(
                query,
                desk.list(filter, after, DeadLetterInput.limit(limit) + 1),
                limit,
                last -> new String[] {last.parkedAt().toString(), last.id().toString()},
                DeadLetterView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Read a dead letter: its headers, the beginning of its value, what was done to it")
    @APIResponseSchema(DeadLetterFile.class)
    public RestResponse<DeadLetterFile> get(@PathParam("id") UUID id) {
        DeadLetter letter = desk.get(id);
        return tagged(DeadLetterFile.of(letter, desk.changes(id)), letter);
    }

    @GET
    @Path("{id}/value")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Download the whole value of a dead letter")
    public byte[] value(@PathParam("id") UUID id) {
        return desk.get(id).value();
    }

    @PUT
    @Path("{id}/value")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Correct the value that a replay puts to the topic")
    @APIResponseSchema(DeadLetterView.class)
    @APIResponse(responseCode = "409", description = "it was replayed or discarded already")
    @APIResponse(responseCode = "412", description = "somebody else changed it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<DeadLetterView> edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull EditDeadLetter edit) {
        EditDeadLetter given = DeadLetterInput.body(edit);
        String reason = DeadLetterInput.reason(given.reason());
        return answer(desk.edit(id, ifMatch, given.bytes(), caller(), reason));
    }

    @POST
    @Path("{id}/replay")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Put a dead letter to its topic again, also one that was discarded; twice has one effect")
    @APIResponseSchema(DeadLetterView.class)
    public RestResponse<DeadLetterView> replay(@PathParam("id") UUID id) {
        return answer(desk.replay(id, caller()));
    }

    @POST
    @Path("{id}/discard")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Give a dead letter up")
    @APIResponseSchema(DeadLetterView.class)
    @APIResponse(responseCode = "409", description = "it was replayed already")
    public RestResponse<DeadLetterView> discard(@PathParam("id") UUID id, @NotNull DiscardDeadLetter discard) {
        String reason = DeadLetterInput.reason(DeadLetterInput.body(discard).reason());
        return answer(desk.discard(id, caller(), reason));
    }

    private String caller() {
        return caller.getPrincipal().getName();
    }

    private static RestResponse<DeadLetterView> answer(DeadLetter letter) {
        return tagged(DeadLetterView.of(letter), letter);
    }

    private static <T> RestResponse<T> tagged(T entity, DeadLetter letter) {
        return ResponseBuilder.ok(entity)
                .header(HttpHeaders.ETAG, Etags.of(letter.version()))
                .build();
    }
}
