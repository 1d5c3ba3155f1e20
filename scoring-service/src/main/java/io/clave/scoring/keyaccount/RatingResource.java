package io.clave.scoring.keyaccount;

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
import jakarta.validation.constraints.Pattern;
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
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
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

/** Ratings of accounts over HTTP. */
@Path("/key-account-ratings/{accountId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key accounts")
class RatingResource {

    /** What somebody says of an account, where no figure does. */
    record RateAccount(
            @Schema(examples = "shareOfWallet") @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9-]{0,63}")
            String criterion,

            @Schema(description = "0 to 10, at most 2 decimals", examples = "7.50")
            @NotNull
            @DecimalMin("0")
            @DecimalMax("10")
            @Digits(integer = 2, fraction = 2)
            BigDecimal score,

            @Schema(description = "the day it holds of, not in the future; the latest day counts") @NotNull
            LocalDate ratedOn,

            @Schema(description = "where it is known from", examples = "customer survey 2026")
            @NotBlank
            @Size(max = 200)
            String source) {}

    private final Ratings ratings;
    private final SecurityIdentity caller;

    RatingResource(Ratings ratings, SecurityIdentity caller) {
        this.ratings = ratings;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({KAM_MANAGER, ADMIN})
    @Operation(summary = "Rate an account by a criterion; earlier ratings stay")
    @APIResponseSchema(value = Rating.class, responseCode = "201")
    @APIResponse(responseCode = "400", description = "the score is out of range or the day in the future")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public RestResponse<Rating> rate(
            @PathParam("accountId") UUID account,
            @Valid @NotNull RateAccount request,
            @HeaderParam("Idempotency-Key") @Parameter(description = "makes a repeated call safe") @Nullable
                    String key) {
        Rating given = ratings.rate(account, request, caller.getPrincipal().getName());
        return ResponseBuilder.create(RestResponse.Status.CREATED, given).build();
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List the ratings of an account, the one entered last first")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public Page<Rating> list(
            @PathParam("accountId") UUID account,
            @QueryParam("cursor") @Parameter(description = "next of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        return ratings.page(account, cursor, limit);
    }
}
