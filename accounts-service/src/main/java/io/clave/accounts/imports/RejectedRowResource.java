package io.clave.accounts.imports;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rows that were not taken, for download; while an import goes on, those so far. */
@Path("/imports/{id}/rejected")
@Tag(name = "Imports")
class RejectedRowResource {

    private static final String MEMBERS =
            "members: line, field, code, detail, content (the row as it stands in the file)";

    private final Imports imports;
    private final RejectedRows rows;

    RejectedRowResource(Imports imports, RejectedRows rows) {
        this.imports = imports;
        this.rows = rows;
    }

    @GET
    @Produces(ImportFormat.NDJSON_TYPE)
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(summary = "Download the rejected rows with their reasons, a JSON object a line")
    @APIResponse(
            responseCode = "200",
            description = MEMBERS,
            content = @Content(mediaType = ImportFormat.NDJSON_TYPE, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "there is no such import")
    public StreamingOutput rejected(@PathParam("id") UUID id) {
        imports.get(id);
        return out -> rows.write(id, out);
    }

    @GET
    @Path("csv")
    @Produces(ImportFormat.CSV_TYPE)
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(summary = "Download the rejected rows with their reasons as CSV")
    @APIResponse(
            responseCode = "200",
            description = MEMBERS,
            content = @Content(mediaType = ImportFormat.CSV_TYPE, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "there is no such import")
    public StreamingOutput rejectedAsCsv(@PathParam("id") UUID id) {
        imports.get(id);
        return out -> rows.writeCsv(id, out);
    }
}
