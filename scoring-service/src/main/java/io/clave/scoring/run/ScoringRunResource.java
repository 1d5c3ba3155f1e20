package io.clave.scoring.run;

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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Scoring runs over HTTP. */
@Path("/scoring-runs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scoring models")
class ScoringRunResource {

    /** What a run is to do; an empty object is enough. */
    record StartScoringRun(
            @Schema(description = "the last day whose orders count, UTC; today by default") @Nullable
            LocalDate asOf,

            @Schema(
                    description = "auto compares all of nbd, pareto-nbd, bg-nbd, mbg-nbd, bg-cnbd-k and mbg-cnbd-k",
                    defaultValue = FamilyChoice.AUTO,
                    examples = "auto")
            @Nullable
            @Size(max = 32)
            String family,

            @Schema(
                    description = "regularity, 2 to 6; needed for bg-cnbd-k and mbg-cnbd-k, for no other",
                    examples = "2")
            @Nullable
            Integer k,

            @Schema(
                    description =
                            "the last day that the compared families see; what comes after it judges them. Two thirds"
                                    + " of the days from the first purchase to asOf by default")
            @Nullable
            LocalDate calibrationEnd) {}

    private final ScoringRuns runs;
    private final RunResults results;
    private final SecurityIdentity caller;

    ScoringRunResource(ScoringRuns runs, RunResults results, SecurityIdentity caller) {
        this.runs = runs;
        this.results = results;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "Fit a model to the orders known and draft a version",
            description =
                    "Families are fitted to the orders up to the end of the calibration and compared by those after"
                            + " it; the chosen one is fitted to all orders up to asOf, tested on history and kept as a draft. Any"
                            + " replica carries the run out.")
    @APIResponseSchema(
            value = ScoringRunView.class,
            responseCode = "202",
            responseDescription = "waits; Location tells of the progress")
    @APIResponse(responseCode = "400", description = "a day, the family or k is not valid")
    @APIResponse(responseCode = "409", description = "too many runs wait")
    public RestResponse<ScoringRunView> start(
            @Valid @NotNull StartScoringRun request,
            @HeaderParam("Idempotency-Key") @Parameter(description = "makes a repeated call safe") @Nullable
                    String key) {
        ScoringRun run = runs.ask(
                request.asOf(),
                FamilyChoice.of(request.family(), request.k()),
                request.calibrationEnd(),
                caller.getPrincipal().getName());
        return ResponseBuilder.<ScoringRunView>accepted(ScoringRunView.of(run))
                .location(URI.create("/scoring-runs/" + run.id()))
                .build();
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "List scoring runs, the latest first, without their reports")
    @APIResponse(responseCode = "400", description = "the state or the cursor is not valid")
    public Page<ScoringRunView> list(
            @QueryParam("state") @Nullable ScoringRunState state,
            @QueryParam("cursor") @Parameter(description = "next of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        return runs.page(state, cursor, limit, ScoringRunView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read how far a scoring run has come and what it came to")
    @APIResponseSchema(ScoringRunView.class)
    @APIResponse(responseCode = "404", description = "there is no such run")
    public ScoringRunView get(@PathParam("id") UUID id) {
        ScoringRun run = runs.get(id);
        return ScoringRunView.of(run, results.report(run));
    }

    @GET
    @Path("{id}/report")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "Look at the report of a scoring run",
            description = "One page with charts and tables that loads nothing from anywhere.")
    @APIResponse(
            responseCode = "200",
            description = "the page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "there is no such run, or it has not succeeded")
    public RestResponse<String> page(@PathParam("id") UUID id) {
        return results.page(runs.get(id));
    }
}
