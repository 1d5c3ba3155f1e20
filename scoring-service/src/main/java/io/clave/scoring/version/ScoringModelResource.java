package io.clave.scoring.version;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.http.Etags;
import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Model versions over HTTP. */
@Path("/scoring-models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring models")
class ScoringModelResource {

    private static final int LONGEST_NAME = 64;

    private final ScoringModels models;
    private final SecurityIdentity caller;

    ScoringModelResource(ScoringModels models, SecurityIdentity caller) {
        this.models = models;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List model versions, the latest first, without their reports")
    @APIResponse(responseCode = "400", description = "the state or the cursor is not valid")
    public Page<ScoringModelView> list(
            @QueryParam("state") @Nullable ModelState state,
            @QueryParam("cursor") @Parameter(description = "next of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        return models.page(state, cursor, limit, ScoringModelView::of);
    }

    @GET
    @Path("{version}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read a model version: its parameters, how it was chosen, what the back-test showed")
    @APIResponseSchema(ScoringModelView.class)
    @APIResponse(responseCode = "304", description = "the version is as it was")
    @APIResponse(responseCode = "404", description = "there is no such version")
    public RestResponse<ScoringModelView> get(
            @PathParam("version") @Size(max = LONGEST_NAME) String version,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        StoredModel model = models.get(version);
        if (Etags.matches(ifNoneMatch, model.revision())) {
            return ResponseBuilder.<ScoringModelView>notModified()
                    .header(HttpHeaders.ETAG, Etags.of(model.revision()))
                    .build();
        }
        return tagged(model);
    }

    @POST
    @Path("{version}/activate")
    @RolesAllowed({KAM_MANAGER, ADMIN})
    @Operation(
            summary = "Put a version in force",
            description =
                    "The version that was active is archived in the same moment. An archived version may come back.")
    @APIResponseSchema(ScoringModelView.class)
    @APIResponse(responseCode = "404", description = "there is no such version")
    @APIResponse(
            responseCode = "409",
            description =
                    "model-not-activatable: an invariant or a bound of the back-test is broken; errors names each")
    @APIResponse(responseCode = "412", description = "the version has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ScoringModelView> activate(
            @PathParam("version") @Size(max = LONGEST_NAME) String version,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(models.activate(version, ifMatch, caller.getPrincipal().getName()));
    }

    @POST
    @Path("{version}/archive")
    @RolesAllowed({KAM_MANAGER, ADMIN})
    @Operation(
            summary = "Withdraw a version",
            description = "When it was in force, no version is until another is activated.")
    @APIResponseSchema(ScoringModelView.class)
    @APIResponse(responseCode = "404", description = "there is no such version")
    @APIResponse(responseCode = "412", description = "the version has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ScoringModelView> archive(
            @PathParam("version") @Size(max = LONGEST_NAME) String version,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(models.archive(version, ifMatch, caller.getPrincipal().getName()));
    }

    private static RestResponse<ScoringModelView> tagged(StoredModel model) {
        return ResponseBuilder.ok(ScoringModelView.of(model))
                .header(HttpHeaders.ETAG, Etags.of(model.revision()))
                .build();
    }
}
