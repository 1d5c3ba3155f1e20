package io.clave.accounts.account;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.platform.http.Etags;
import io.clave.platform.http.Idempotent;
import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Accounts over HTTP. */
@Path("/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
class AccountResource {

    /** An account to open; the profile's members stand beside its identifiers. */
    record OpenAccount(
            @Schema(examples = "Hansa Werke GmbH") @NotBlank @Size(max = 200)
            String name,

            @Schema(description = "ISO 3166-1 alpha-2", examples = "DE")
            @Nullable
            @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters, ISO 3166-1")
            String country,

            @Nullable UUID parentAccountId,
            AccountTier tier,
            Boolean serviceLevelAgreement,
            @Nullable @Valid @Size(max = 20) List<@NotNull ExternalId> externalIds) {

        AccountProfile profile() {
            return new AccountProfile(name, country, parentAccountId, tier, serviceLevelAgreement);
        }

        List<ExternalId> identifiers() {
            return externalIds == null ? List.of() : externalIds;
        }
    }

    private final Accounts accounts;
    private final AccountUpserts upserts;
    private final AccountPatch patch;

    AccountResource(Accounts accounts, AccountUpserts upserts, AccountPatch patch) {
        this.accounts = accounts;
        this.upserts = upserts;
        this.patch = patch;
    }

    @POST
    @Idempotent
    @RolesAllowed({KAM, KAM_MANAGER, ADMIN})
    @Operation(summary = "Open an account")
    @APIResponseSchema(value = AccountView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "another account has one of the external identifiers")
    public RestResponse<AccountView> open(
            @Valid @NotNull OpenAccount request,
            @HeaderParam("Idempotency-Key") @Schema(description = "makes a repeated call safe") @Nullable String key) {
        Account account = accounts.open(request.profile(), request.identifiers());
        return created(account);
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List accounts")
    public Page<AccountView> list(
            @QueryParam("name") @Schema(description = "the name starts with this, any case") @Nullable @Size(max = 200)
                    String name,
            @QueryParam("tier") @Nullable AccountTier tier,
            @QueryParam("country") @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
            @QueryParam("parentAccountId") @Nullable UUID parentAccountId,
            @QueryParam("sort") @DefaultValue("name") @Schema(description = "name, -name, createdAt or -createdAt")
                    String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        AccountFilter filter = new AccountFilter(name, tier, country, parentAccountId, AccountSort.of(sort));
        return accounts.list(filter, cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read an account")
    @APIResponseSchema(AccountView.class)
    @APIResponse(responseCode = "304", description = "not changed since the version in If-None-Match")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public RestResponse<AccountView> get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(accounts.get(id), ifNoneMatch);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({KAM, KAM_MANAGER, ADMIN})
    @Operation(summary = "Change an account (merge patch, RFC 7396)")
    @APIResponseSchema(AccountView.class)
    @APIResponse(responseCode = "409", description = "the parent belongs to this account")
    @APIResponse(responseCode = "412", description = "somebody else changed the account")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<AccountView> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Schema(implementation = AccountProfile.class) JsonNode changes) {
        Account account = accounts.change(id, ifMatch, profile -> patch.apply(profile, changes));
        return answer(account, null);
    }

    @GET
    @Path("by-external-id/{system}/{externalId}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read an account by the identifier another system gave it")
    @APIResponseSchema(AccountView.class)
    @APIResponse(responseCode = "404", description = "there is no such account")
    public RestResponse<AccountView> getByExternalId(
            @PathParam("system") String system,
            @PathParam("externalId") String externalId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return answer(accounts.get(new ExternalId(system, externalId)), ifNoneMatch);
    }

    @PUT
    @Path("by-external-id/{system}/{externalId}")
    @RolesAllowed({KAM, KAM_MANAGER, ADMIN, ERP})
    @Operation(summary = "Open or update the account with this identifier; the same description twice changes nothing")
    @APIResponseSchema(value = AccountView.class, responseCode = "200", responseDescription = "updated or unchanged")
    @APIResponse(responseCode = "201", description = "opened")
    public RestResponse<AccountView> upsert(
            @PathParam("system") @Size(max = 64) String system,
            @PathParam("externalId") @Size(max = 128) String externalId,
            @Valid @NotNull AccountProfile profile) {
        AccountUpsert row = new AccountUpsert(new ExternalId(system, externalId), profile, null);
        AccountUpserts.Upserted upserted = upserts.upsert(List.of(row)).get(0);
        return upserted.outcome() == UpsertOutcome.CREATED
                ? created(upserted.account())
                : answer(upserted.account(), null);
    }

    private static RestResponse<AccountView> created(Account account) {
        return ResponseBuilder.<AccountView>created(URI.create("/accounts/" + account.id()))
                .entity(AccountView.of(account))
                .header(HttpHeaders.ETAG, Etags.of(account.version()))
                .build();
    }

    private static RestResponse<AccountView> answer(Account account, @Nullable String ifNoneMatch) {
        String etag = Etags.of(account.version());
        if (Etags.matches(ifNoneMatch, account.version())) {
            return ResponseBuilder.<AccountView>notModified()
                    .header(HttpHeaders.ETAG, etag)
                    .build();
        }
        return ResponseBuilder.ok(AccountView.of(account))
                .header(HttpHeaders.ETAG, etag)
                .build();
    }
}
