package io.clave.accounts.reconciliation;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Grades of accounts over HTTP. */
@Path("/accounts/{id}/data-quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation")
class DataQualityResource {

    private final DataQualityGrades grades;

    DataQualityResource(DataQualityGrades grades) {
        this.grades = grades;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(summary = "Read how far the orders of an account can be trusted, and why not further")
    @APIResponse(responseCode = "200", description = "the grade and its reasons, computed now")
    @APIResponse(responseCode = "404", description = "there is no such account")
    public DataQuality get(@PathParam("id") UUID id) {
        return grades.of(id);
    }
}
