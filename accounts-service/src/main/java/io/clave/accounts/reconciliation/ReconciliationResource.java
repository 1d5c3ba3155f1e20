package io.clave.accounts.reconciliation;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.platform.http.Etags;
import io.clave.platform.paging.Cursors;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Control totals over HTTP. */
@Path("/reconciliations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation")
class ReconciliationResource {

    private final Reconciliations reconciliations;
    private final SecurityIdentity caller;
    private final Cursors cursors;

    ReconciliationResource(Reconciliations reconciliations, SecurityIdentity caller, Cursors cursors) {
        this.reconciliations = reconciliations;
        this.caller = caller;
        this.cursors = cursors;
    }

    @PUT
    @Path("{source}/{date}/{currency}")
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(
            summary = "Post what a source has of a day and a currency, and compare it with the ledger",
            description = "The last post counts. Cancelled orders are left out of count, sum and list.")
    @APIResponseSchema(
            value = ReconciliationView.class,
            responseCode = "200",
            responseDescription = "compared; BALANCED or DIFFERENT")
    @APIResponse(responseCode = "422", description = "the list does not add up to the totals")
    public RestResponse<ReconciliationView> post(
            @PathParam("source") @Size(max = 64) String source,
            @PathParam("date") LocalDate date,
            @PathParam("currency") String currency,
            @Valid @NotNull ControlTotal total) {
        ControlKey key = new ControlKey(source, date, currency);
        return answer(reconciliations.post(key, total, caller.getPrincipal().getName()));
    }

    @POST
    @Path("{source}/{date}/{currency}/compare")
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(summary = "Compare again; what differs is compared again every hour anyway")
    @APIResponseSchema(ReconciliationView.class)
    @APIResponse(responseCode = "404", description = "no control total was posted for this")
    public RestResponse<ReconciliationView> compare(
            @PathParam("source") String source,
            @PathParam("date") LocalDate date,
            @PathParam("currency") String currency) {
        return answer(reconciliations.compareAgain(new ControlKey(source, date, currency)));
    }

    @GET
    @Path("{source}/{date}/{currency}")
    @RolesAllowed({ERP, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read a control total and what the ledger held when they were last compared")
    @APIResponseSchema(ReconciliationView.class)
    @APIResponse(responseCode = "404", description = "no control total was posted for this")
    public RestResponse<ReconciliationView> get(
            @PathParam("source") String source,
            @PathParam("date") LocalDate date,
            @PathParam("currency") String currency) {
        return answer(reconciliations.get(new ControlKey(source, date, currency)));
    }

    @GET
    @Path("{source}/{date}/{currency}/findings")
    @RolesAllowed({ERP, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "List the orders that may explain the difference",
            description =
                    "With a list from the ERP system these are all; without one, those that wait, were refused or are"
                            + " cancelled. Pushes that came to nothing are named beside them; they alone are no difference.")
    public Page<Finding> findings(
            @PathParam("source") String source,
            @PathParam("date") LocalDate date,
            @PathParam("currency") String currency,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        ControlKey key = new ControlKey(source, date, currency);
        String name = "findings " + key;
        List<String> after = cursor == null ? null : cursors.decode(name, cursor);
        return cursors.page(
                name,
                reconciliations.findings(key, after, limit + 1),
                limit,
                last -> new String[] {last.orderId(), last.kind().name()},
                finding -> finding);
    }

    @GET
    @RolesAllowed({ERP, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List control totals, the latest days first")
    public Page<ReconciliationView> list(
            @QueryParam("state") @Nullable ReconciliationState state,
            @QueryParam("source") @Nullable @Size(max = 64) String source,
            @QueryParam("from") @Schema(description = "the first day") @Nullable LocalDate from,
            @QueryParam("until") @Schema(description = "the last day") @Nullable LocalDate until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        ReconciliationFilter filter = new ReconciliationFilter(state, source, from, until);
        String name = "reconciliations " + filter;
        List<String> after = cursor == null ? null : cursors.decode(name, cursor);
        ControlKey last =
                after == null ? null : new ControlKey(after.get(0), LocalDate.parse(after.get(1)), after.get(2));
        List<Reconciliation> found = reconciliations.list(filter, last, limit + 1);
        return cursors.page(name, found, limit, ReconciliationResource::keyset, ReconciliationView::of);
    }

    private static String[] keyset(Reconciliation last) {
        ControlKey key = last.key();
        return new String[] {key.source(), key.day().toString(), key.currency()};
    }

    private static RestResponse<ReconciliationView> answer(Reconciliation reconciliation) {
        return ResponseBuilder.ok(ReconciliationView.of(reconciliation))
                .header(HttpHeaders.ETAG, Etags.of(reconciliation.version()))
                .build();
    }
}
