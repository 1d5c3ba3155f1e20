package io.clave.scoring.migration;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.KAM;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;
import static io.clave.platform.security.Roles.VIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Moves between the classes over HTTP. */
@Path("/portfolio/class-migration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolio")
class MigrationResource {

    private final ClassMigrations migrations;

    MigrationResource(ClassMigrations migrations) {
        this.migrations = migrations;
    }

    @GET
    @RolesAllowed({VIEWER, KAM, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "How accounts moved between the classes",
            description = "From the end of one day to the end of another, by the scores as they were known then.")
    @APIResponseSchema(ClassMigration.class)
    @APIResponse(responseCode = "400", description = "a day is missing, no date, in the future, or from is after to")
    public ClassMigration migration(
            @QueryParam("from") @Parameter(description = "first day, UTC") @NotNull LocalDate from,
            @QueryParam("to") @Parameter(description = "last day, UTC") @NotNull LocalDate to) {
        return migrations.between(from, to);
    }
}
