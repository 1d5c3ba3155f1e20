package io.clave.planning.directive;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.planning.valuechain.ValueChainActivity;
import io.clave.platform.http.Etags;
import io.clave.platform.http.Idempotent;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Directives over HTTP. */
@Path("/directives")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directives")
class DirectiveResource {

    record IssueDirective(
            @NotNull UUID accountId,

            @Schema(description = "function of the value chain that the instruction is for") @NotNull
            ValueChainActivity activity,

            @Schema(examples = "Protect 10 pieces a month for this account.") @NotBlank @Size(max = 2000)
            String instruction,

            @NotNull DirectivePriority priority,

            @Schema(description = "first day on which it holds", examples = "2026-03-01") @NotNull
            LocalDate validFrom,

            @Schema(
                    description = "last day on which it holds, after the first and at most a year after it; UTC",
                    examples = "2026-06-30")
            @NotNull
            LocalDate validUntil,

            @Nullable @Valid QuantityPerPeriod quantityPerPeriod) {

        Instruction instructionToFunction() {
            TimeBox timeBox = new TimeBox(validFrom, validUntil);
            return new Instruction(accountId, activity, instruction, priority, timeBox, quantityPerPeriod);
        }
    }

    record GiveReason(
            @Schema(description = "why", examples = "No free capacity before May.") @NotBlank @Size(max = 2000)
            String reason) {}

    private final Directives directives;
    private final SecurityIdentity caller;

    DirectiveResource(Directives directives, SecurityIdentity caller) {
        this.directives = directives;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({KAM, KAM_MANAGER, ADMIN})
    @Operation(summary = "Give a function a time-boxed instruction for an account")
    @APIResponseSchema(value = DirectiveView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "the account is not known, or the days cannot be")
    public RestResponse<DirectiveView> issue(
            @Valid @NotNull IssueDirective request,
            @HeaderParam("Idempotency-Key") @Schema(description = "makes a repeated call safe") @Nullable String key) {
        DirectiveView issued = directives.issue(request.instructionToFunction(), author());
        return ResponseBuilder.<DirectiveView>created(URI.create("/directives/" + issued.directiveId()))
                .entity(issued)
                .header(HttpHeaders.ETAG, Etags.of(issued.version()))
                .build();
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List directives, the newest first")
    public Page<DirectiveView> list(
            @QueryParam("accountId") @Nullable UUID accountId,
            @QueryParam("activity") @Nullable ValueChainActivity activity,
            @QueryParam("status") @Nullable DirectiveStatus status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        return directives.list(new DirectiveFilter(accountId, activity, status), limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read a directive")
    @APIResponseSchema(DirectiveView.class)
    @APIResponse(responseCode = "304", description = "not changed since the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "there is no such directive")
    public RestResponse<DirectiveView> get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        DirectiveView directive = directives.get(id);
        if (Etags.matches(ifNoneMatch, directive.version())) {
            return ResponseBuilder.<DirectiveView>notModified()
                    .header(HttpHeaders.ETAG, Etags.of(directive.version()))
                    .build();
        }
        return answer(directive);
    }

    @POST
    @Path("{id}/acknowledge")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Accept a directive on behalf of the function")
    @APIResponseSchema(DirectiveView.class)
    @APIResponse(responseCode = "404", description = "there is no such directive")
    @APIResponse(responseCode = "409", description = "the directive is not ISSUED any more")
    public RestResponse<DirectiveView> acknowledge(@PathParam("id") UUID id) {
        return answer(directives.acknowledge(id, author()));
    }

    @POST
    @Path("{id}/refuse")
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Refuse a directive on behalf of the function, with a reason")
    @APIResponseSchema(DirectiveView.class)
    @APIResponse(responseCode = "404", description = "there is no such directive")
    @APIResponse(responseCode = "409", description = "the directive is not ISSUED any more")
    public RestResponse<DirectiveView> refuse(@PathParam("id") UUID id, @Valid @NotNull GiveReason request) {
        return answer(directives.refuse(id, author(), request.reason()));
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({KAM, KAM_MANAGER, ADMIN})
    @Operation(summary = "Take a directive back, with a reason; for its author and for admins")
    @APIResponseSchema(DirectiveView.class)
    @APIResponse(responseCode = "403", description = "the caller did not issue the directive")
    @APIResponse(responseCode = "404", description = "there is no such directive")
    @APIResponse(responseCode = "409", description = "the directive was refused, withdrawn or is expired")
    public RestResponse<DirectiveView> withdraw(@PathParam("id") UUID id, @Valid @NotNull GiveReason request) {
        return answer(directives.withdraw(id, author(), caller.hasRole(ADMIN), request.reason()));
    }

    private String author() {
        return caller.getPrincipal().getName();
    }

    private static RestResponse<DirectiveView> answer(DirectiveView directive) {
        return ResponseBuilder.ok(directive)
                .header(HttpHeaders.ETAG, Etags.of(directive.version()))
                .build();
    }
}
