package io.clave.planning.alert;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Alerts over HTTP. */
@Path("/alerts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts")
class AlertResource {

    record AcknowledgeAlert(
            @Schema(description = "what is done about it", examples = "Called them, the order comes on Monday.")
            @Nullable
            @Size(max = 2000)
            String note) {}

    private final Alerts alerts;
    private final SecurityIdentity caller;

    AlertResource(Alerts alerts, SecurityIdentity caller) {
        this.alerts = alerts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List alerts")
    public Page<AlertView> list(
            @QueryParam("status") @Nullable AlertStatus status,
            @QueryParam("type") @Nullable AlertType type,
            @QueryParam("severity") @Nullable AlertSeverity severity,
            @QueryParam("accountId") @Nullable UUID accountId,
            @QueryParam("sort")
                    @DefaultValue("-openedAt")
                    @Schema(description = "openedAt, -openedAt, severity or -severity")
                    String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        AlertFilter filter = new AlertFilter(status, type, severity, accountId);
        return AlertView.page(alerts.list(filter, AlertSort.of(sort), limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read an alert")
    @APIResponseSchema(AlertView.class)
    @APIResponse(responseCode = "304", description = "not changed since the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "there is no such alert")
    public RestResponse<AlertView> get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(alerts.get(id), ifNoneMatch);
    }

    @POST
    @Path("{id}/acknowledge")
    @RolesAllowed({KAM, KAM_MANAGER, ADMIN})
    @Operation(summary = "Take care of an open alert")
    @APIResponseSchema(value = AlertView.class, responseCode = "200")
    @APIResponse(responseCode = "404", description = "there is no such alert")
    @APIResponse(responseCode = "409", description = "acknowledged already, by whom and when; or resolved meanwhile")
    public RestResponse<AlertView> acknowledge(@PathParam("id") UUID id, @Valid @NotNull AcknowledgeAlert request) {
        return answer(alerts.acknowledge(id, caller.getPrincipal().getName(), request.note()), null);
    }

    private static RestResponse<AlertView> answer(SeenAlert seen, @Nullable String ifNoneMatch) {
        long version = seen.alert().version();
        if (Etags.matches(ifNoneMatch, version)) {
            return ResponseBuilder.<AlertView>notModified()
                    .header(HttpHeaders.ETAG, Etags.of(version))
                    .build();
        }
        return ResponseBuilder.ok(AlertView.of(seen))
                .header(HttpHeaders.ETAG, Etags.of(version))
                .build();
    }
}
