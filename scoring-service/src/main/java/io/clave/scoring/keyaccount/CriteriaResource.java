package io.clave.scoring.keyaccount;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.http.Etags;
import io.clave.platform.http.Idempotent;
import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** Selection criteria over HTTP. */
@Path("/key-account-criteria")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key accounts")
class CriteriaResource {

    private final CriteriaVersions versions;
    private final SecurityIdentity caller;

    CriteriaResource(CriteriaVersions versions, SecurityIdentity caller) {
        this.versions = versions;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({KAM_MANAGER, ADMIN})
    @Operation(
            summary = "Draft criteria that key accounts are to be selected by",
            description = "A draft changes nothing until it is activated; lists can be asked for by it.")
    @APIResponseSchema(value = CriteriaVersion.class, responseCode = "201")
    @APIResponse(
            responseCode = "400",
            description = "a name twice, an axis without a criterion, or a value out of range")
    public RestResponse<CriteriaVersion> draft(
            @Valid @NotNull SelectionCriteria request,
            @HeaderParam("Idempotency-Key") @Parameter(description = "makes a repeated call safe") @Nullable
                    String key) {
        return tagged(RestResponse.Status.CREATED, versions.draft(request, by()));
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "List the versions of the criteria, the latest first; those that were in force stay in the list")
    @APIResponse(responseCode = "400", description = "the state or the cursor is not valid")
    public Page<CriteriaVersion> list(
            @QueryParam("state") @Nullable CriteriaState state,
            @QueryParam("cursor") @Parameter(description = "next of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        return versions.page(state, cursor, limit);
    }

    @GET
    @Path("{version}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read a version of the criteria")
    @APIResponseSchema(CriteriaVersion.class)
    @APIResponse(responseCode = "404", description = "there is no such version")
    public RestResponse<CriteriaVersion> get(@PathParam("version") long version) {
        return tagged(RestResponse.Status.OK, versions.get(version));
    }

    @POST
    @Path("{version}/activate")
    @RolesAllowed({KAM_MANAGER, ADMIN})
    @Operation(
            summary = "Put a draft in force",
            description = "The version that was active is archived in the same moment and does not come back.")
    @APIResponseSchema(CriteriaVersion.class)
    @APIResponse(responseCode = "404", description = "there is no such version")
    @APIResponse(responseCode = "409", description = "criteria-archived: the version was in force")
    @APIResponse(responseCode = "412", description = "the version has changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<CriteriaVersion> activate(
            @PathParam("version") long version, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(RestResponse.Status.OK, versions.activate(version, ifMatch, by()));
    }

    private String by() {
        return caller.getPrincipal().getName();
    }

    private static RestResponse<CriteriaVersion> tagged(RestResponse.Status status, CriteriaVersion version) {
        return ResponseBuilder.create(status, version)
                .header(HttpHeaders.ETAG, Etags.of(version.revision()))
                .build();
    }
}
