package io.clave.accounts.intake;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.accounts.intake.OrderSources.SourcePolicy;
import io.clave.accounts.rate.MissingRatePolicy;
import io.clave.platform.http.Etags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Policies of ERP systems over HTTP. */
@Path("/order-sources/{source}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class OrderSourceResource {

    record SetPolicy(
            @NotNull UnknownAccountPolicy unknownAccountPolicy,

            @Schema(
                    description =
                            "what an order without an exchange rate means; that of the installation when left out")
            @Nullable
            MissingRatePolicy missingRatePolicy) {}

    private final OrderSources sources;

    OrderSourceResource(OrderSources sources) {
        this.sources = sources;
    }

    @GET
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Read what an unknown account and a missing rate mean for a source")
    @APIResponseSchema(SourcePolicy.class)
    public RestResponse<SourcePolicy> get(@PathParam("source") @Size(max = 64) String source) {
        return answer(sources.get(source));
    }

    @PUT
    @RolesAllowed({OPERATOR, ADMIN})
    @Operation(summary = "Set what an unknown account and a missing rate mean for a source")
    @APIResponseSchema(SourcePolicy.class)
    @APIResponse(responseCode = "412", description = "somebody else changed the policy")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<SourcePolicy> set(
            @PathParam("source") @Size(max = 64) String source,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SetPolicy request) {
        return answer(sources.set(source, request.unknownAccountPolicy(), request.missingRatePolicy(), ifMatch));
    }

    private static RestResponse<SourcePolicy> answer(SourcePolicy policy) {
        return ResponseBuilder.ok(policy)
                .header(HttpHeaders.ETAG, Etags.of(policy.version()))
                .build();
    }
}
