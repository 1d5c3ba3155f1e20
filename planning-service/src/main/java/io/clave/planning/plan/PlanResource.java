package io.clave.planning.plan;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.http.Etags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Account plans over HTTP. */
@Path("/accounts/{id}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanResource {

    private final Plans plans;

    PlanResource(Plans plans) {
        this.plans = plans;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read the plan of an account, with the history of its versions")
    @APIResponseSchema(PlanView.class)
    @APIResponse(responseCode = "304", description = "not changed since the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "there is no such account, or it was not classified yet")
    public RestResponse<PlanView> get(
            @PathParam("id") UUID accountId,
            @QueryParam("period")
                    @Schema(description = "calendar year; the latest with a plan when left out", examples = "2026")
                    @Nullable
                    @Min(1900)
                    @Max(9999)
                    Integer period,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        AccountPlan plan = plans.get(accountId, period);
        String etag = Etags.of(plan.tag());
        if (Etags.matches(ifNoneMatch, plan.tag())) {
            return ResponseBuilder.<PlanView>notModified()
                    .header(HttpHeaders.ETAG, etag)
                    .build();
        }
        return ResponseBuilder.ok(PlanView.of(plan, plans.history(plan)))
                .header(HttpHeaders.ETAG, etag)
                .build();
    }
}
