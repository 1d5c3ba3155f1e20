package io.clave.scoring.priority;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.http.Idempotent;
import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Overridden priorities over HTTP. */
@Path("/order-priorities/overrides")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Order priorities")
class OverrideResource {

    /** A score to use for an order instead of the computed one. */
    record OverridePriority(
            @Schema(examples = "sap") @NotBlank @Size(max = 64)
            String source,

            @Schema(examples = "4711") @NotBlank @Size(max = 128)
            String orderId,

            @Schema(description = "0 to 100, at most 2 decimals", examples = "95.00")
            @NotNull
            @DecimalMin("0")
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 2)
            BigDecimal score,

            @Schema(examples = "Line stands still at the customer.") @NotBlank @Size(max = 1000)
            String reason,

            @Schema(description = "in the future, at most 90 days ahead") @NotNull
            Instant expiresAt) {}

    private final Overrides overrides;
    private final SecurityIdentity caller;
    private final Clock clock;

    OverrideResource(Overrides overrides, SecurityIdentity caller, Clock clock) {
        this.overrides = overrides;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({KAM_MANAGER, ADMIN})
    @Operation(
            summary = "Override the priority of an order for a time",
            description = "Needs a reason and an end. Of several overrides of an order the last one counts.")
    @APIResponseSchema(value = OverrideView.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "no reason, no end, an end too far ahead, or a score out of range")
    public RestResponse<OverrideView> give(
            @Valid @NotNull OverridePriority request,
            @HeaderParam("Idempotency-Key") @Parameter(description = "makes a repeated call safe") @Nullable
                    String key) {
        PriorityOverride given = overrides.give(
                request.source(),
                request.orderId(),
                request.score(),
                request.reason(),
                request.expiresAt(),
                caller.getPrincipal().getName());
        return ResponseBuilder.create(RestResponse.Status.CREATED, OverrideView.of(given, clock.instant()))
                .build();
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List overrides, the latest first; those that ended stay in the list")
    public Page<OverrideView> list(
            @QueryParam("source") @Nullable @Size(max = 64) String source,
            @QueryParam("orderId") @Nullable @Size(max = 128) String orderId,
            @QueryParam("cursor") @Parameter(description = "next of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        return overrides.page(source, orderId, cursor, limit);
    }
}
