package io.clave.scoring.rebuild;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.OPERATOR;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.platform.http.Idempotent;
import io.clave.platform.json.Json;
import io.clave.scoring.history.OrderRecorded;
import io.clave.scoring.history.ProjectionRebuild;
import io.clave.scoring.history.ProjectionRebuilds;
import io.clave.scoring.history.RebuildSource;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Rebuilds of the orders known here, over HTTP; {@code clave rebuild scoring} does all steps. */
@Path("/projection-rebuilds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rebuilds")
class ProjectionRebuildResource {

    /** Where the orders will come from. */
    record StartProjectionRebuild(@NotNull RebuildSource source) {}

    /** Orders of the source. */
    record RebuiltOrders(
            @Schema(
                    implementation = OrderRecorded[].class,
                    description = "as in accounts.order.v1, at any revision; the highest counts")
            @NotNull
            @Size(min = 1, max = 5000)
            List<JsonNode> orders) {}

    private final ProjectionRebuilds rebuilds;
    private final Rebuilding rebuilding;
    private final SecurityIdentity caller;
    private final Json json;

    ProjectionRebuildResource(ProjectionRebuilds rebuilds, Rebuilding rebuilding, SecurityIdentity caller, Json json) {
        this.rebuilds = rebuilds;
        this.rebuilding = rebuilding;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Idempotent
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(
            summary = "Begin a rebuild of the orders known to scoring",
            description = "Read the source only after this answer. A rebuild that was not finished is given up.")
    @APIResponseSchema(
            value = ProjectionRebuild.class,
            responseCode = "201",
            responseDescription = "waits for the orders of the source")
    public RestResponse<ProjectionRebuild> start(
            @Valid @NotNull StartProjectionRebuild request,
            @HeaderParam("Idempotency-Key") @Parameter(description = "makes a repeated call safe") @Nullable
                    String key) {
        ProjectionRebuild rebuild =
                rebuilds.start(request.source(), caller.getPrincipal().getName());
        return ResponseBuilder.<ProjectionRebuild>created(URI.create("/projection-rebuilds/" + rebuild.id()))
                .entity(rebuild)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Read how far a rebuild has come")
    @APIResponseSchema(ProjectionRebuild.class)
    @APIResponse(responseCode = "404", description = "there is none, or a later one took its place")
    public ProjectionRebuild get(@PathParam("id") UUID id) {
        return rebuilds.get(id);
    }

    @POST
    @Path("{id}/orders")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Bring orders of the source, up to 5,000; the same ones any number of times have one effect")
    @APIResponseSchema(ProjectionRebuild.class)
    @APIResponse(responseCode = "404", description = "there is no such rebuild, or a later one took its place")
    @APIResponse(responseCode = "409", description = "its orders are already put in place")
    public ProjectionRebuild receive(@PathParam("id") UUID id, @Valid @NotNull RebuiltOrders orders) {
        return rebuilds.receive(
                id,
                orders.orders().stream()
                        .map(order -> json.read(json.write(order), OrderRecorded.class)
                                .complete())
                        .toList());
    }

    @POST
    @Path("{id}/apply")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(
            summary = "Put what was received in place for the next 500 accounts, and score them",
            description = "Call it until the state is DONE. What the source does not have is taken away, unless it came"
                    + " by an event since the rebuild began.")
    @APIResponseSchema(ProjectionRebuild.class)
    @APIResponse(responseCode = "404", description = "there is no such rebuild, or a later one took its place")
    public ProjectionRebuild apply(@PathParam("id") UUID id) {
        return rebuilding.applySome(id);
    }
}
