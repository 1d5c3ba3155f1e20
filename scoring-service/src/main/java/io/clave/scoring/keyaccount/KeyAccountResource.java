package io.clave.scoring.keyaccount;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The selection of key accounts over HTTP. */
@Path("/key-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key accounts")
class KeyAccountResource {

    private final KeyAccounts accounts;

    KeyAccountResource(KeyAccounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "List the accounts of the selection matrix, the highest mean of both axes first",
            description = "Accounts of which too little is known for a quadrant come last and have no rank.")
    @APIResponse(responseCode = "200", description = "a page of accounts")
    @APIResponse(responseCode = "400", description = "the quadrant or the cursor is not valid")
    @APIResponse(responseCode = "404", description = "there is no such version of the criteria")
    @APIResponse(responseCode = "409", description = "no-active-criteria: none are in force and none were named")
    public Page<KeyAccountView> list(
            @QueryParam("quadrant") @Nullable PortfolioQuadrant quadrant,
            @QueryParam("criteriaVersion")
                    @Parameter(description = "to try a draft or look back; the active one by default")
                    @Nullable
                    Long criteriaVersion,
            @QueryParam("cursor") @Parameter(description = "next of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        return accounts.page(quadrant, criteriaVersion, cursor, limit);
    }

    @GET
    @Path("{accountId}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Explain where an account stands in the selection matrix, and which weight would change it")
    @APIResponse(
            responseCode = "200",
            description = "the account",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = KeyAccountView.class),
                            examples =
                                    @ExampleObject(
                                            name = "strategic",
                                            summary = "a strategic account of which the growth is not known",
                                            value = KeyAccountExamples.ANSWER)))
    @APIResponse(responseCode = "404", description = "there is no such account or version of the criteria")
    @APIResponse(responseCode = "409", description = "no-active-criteria: none are in force and none were named")
    public KeyAccountView get(
            @PathParam("accountId") UUID accountId,
            @QueryParam("criteriaVersion")
                    @Parameter(description = "to try a draft or look back; the active one by default")
                    @Nullable
                    Long criteriaVersion) {
        return accounts.get(accountId, criteriaVersion);
    }
}
