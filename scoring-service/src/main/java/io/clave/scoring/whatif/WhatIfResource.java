package io.clave.scoring.whatif;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Other assumptions over HTTP. */
@Path("/accounts/{id}/clv/what-if")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
class WhatIfResource {

    private final WhatIfs whatIfs;

    WhatIfResource(WhatIfs whatIfs) {
        this.whatIfs = whatIfs;
    }

    @POST
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "What an account would be worth under other assumptions",
            description = "Answers the lifetime value and everything it assumed. Nothing is kept.")
    @APIResponseSchema(WhatIfView.class)
    @APIResponse(responseCode = "400", description = "an assumption is out of range, or the value has no bound")
    @APIResponse(responseCode = "404", description = "there is no such account")
    @APIResponse(responseCode = "422", description = "the account has no value in one currency, or no model is active")
    public WhatIfView ask(@PathParam("id") UUID id, @NotNull @Valid AskedScenario scenario) {
        return whatIfs.ask(id, scenario);
    }
}
