package io.clave.planning.alert;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.planning.account.Accounts;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The alerts of one account over HTTP. */
@Path("/accounts/{id}/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts")
class AccountAlertResource {

    private final Alerts alerts;
    private final Accounts accounts;

    AccountAlertResource(Alerts alerts, Accounts accounts) {
        this.alerts = alerts;
        this.accounts = accounts;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List the alerts of an account, the newest first")
    @APIResponse(responseCode = "200", description = "a page of alerts")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public Page<AlertView> list(
            @PathParam("id") UUID accountId,
            @QueryParam("status") @Nullable AlertStatus status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        accounts.requireKnown(accountId);
        AlertFilter filter = new AlertFilter(status, null, null, accountId);
        return AlertView.page(alerts.list(filter, AlertSort.NEWEST_FIRST, limit, cursor));
    }
}
