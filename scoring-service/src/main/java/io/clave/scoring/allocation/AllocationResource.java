package io.clave.scoring.allocation;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import io.clave.platform.json.Json;
import io.clave.scoring.page.ChartPage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Simulated allocations over HTTP. */
@Path("/allocations/simulate")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Order priorities")
class AllocationResource {

    private final Allocations allocations;
    private final ChartPage page;

    AllocationResource(Allocations allocations, Json json) {
        this.allocations = allocations;
        page = new ChartPage(json, "/allocation");
    }

    @POST
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "Compare what rules of allocation give to whom",
            description =
                    "The same orders and capacities by product and period under FCFS, VOLUME, PRIORITY, PROTECTED and"
                            + " FAIR: what each order and account gets, what is at risk, and who loses what. Changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "each rule, each account and each order",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SimulatedAllocation.class),
                            examples =
                                    @ExampleObject(
                                            name = "pair",
                                            summary = "the steady customer costs the giant 1.7 %",
                                            value = AllocationExamples.ANSWER)))
    @APIResponse(
            responseCode = "400",
            description = "an order names an unknown account or a product and period without capacity, something comes"
                    + " twice, or quotas or weights are bad")
    public SimulatedAllocation simulate(
            @Valid
                    @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SimulateAllocation.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "pair",
                                                            summary = "one huge order and one of a steady customer",
                                                            value = AllocationExamples.REQUEST)))
                    SimulateAllocation request) {
        return allocations.simulate(request);
    }

    @POST
    @Path("report")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "Look at what rules of allocation give to whom",
            description = "One page with charts and tables that loads nothing from anywhere. Changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "the page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", description = "as of the simulation itself")
    public RestResponse<String> report(@Valid @NotNull SimulateAllocation request) {
        return page.answer(allocations.simulate(request));
    }
}
