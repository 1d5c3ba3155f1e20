package io.clave.accounts.imports;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.accounts.intake.UnknownAccountPolicy;
import io.clave.platform.http.LargeBody;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import io.clave.platform.problem.Invalid;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Files of orders over HTTP. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class ImportResource {

    private final ImportUploads uploads;
    private final Imports imports;
    private final Cursors cursors;

    ImportResource(ImportUploads uploads, Imports imports, Cursors cursors) {
        this.uploads = uploads;
        this.imports = imports;
        this.cursors = cursors;
    }

    @POST
    @LargeBody
    @Consumes({ImportFormat.NDJSON_TYPE, ImportFormat.CSV_TYPE, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(
            summary = "Import a file of orders",
            description =
                    "The file is received as a stream and taken afterwards, in chunks. A dry run counts and changes"
                            + " nothing.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(
            value = OrderImport.class,
            responseCode = "202",
            responseDescription = "received; Location tells of the progress")
    @APIResponse(responseCode = "400", description = "the file cannot be read, or the upload broke off")
    @APIResponse(responseCode = "409", description = "the import was cancelled while the file was received")
    @APIResponse(responseCode = "413", description = "the file is too large")
    @APIResponse(responseCode = "415", description = "this is neither NDJSON nor CSV, or not UTF-8, or packed")
    public RestResponse<OrderImport> receive(
            @QueryParam("source") @NotBlank @Size(max = 64) String source,
            @QueryParam("format")
                    @Schema(description = "clave-ndjson or clave-csv; when left out, what the Content-Type says")
                    @Nullable
                    String format,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("unknownAccounts")
                    @Schema(description = "quarantine or create; what it means for the source when left out")
                    @Nullable
                    String unknownAccounts,
            @QueryParam("unknownColumns")
                    @DefaultValue("reject")
                    @Schema(
                            description =
                                    "what becomes of orders with something in an unknown column: reject or ignore")
                    String unknownColumns,
            @Context HttpHeaders headers,
            InputStream body) {
        ImportRequest request = new ImportRequest(
                source,
                ImportFormat.of(format, headers),
                dryRun,
                policy(unknownAccounts),
                UnknownColumnPolicy.of(unknownColumns),
                length(headers));
        UUID id = uploads.receive(request, body);
        return ResponseBuilder.<OrderImport>accepted(imports.get(id))
                .location(URI.create("/imports/" + id))
                .build();
    }

    @GET
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(summary = "List imports, the newest first")
    public Page<OrderImport> list(
            @QueryParam("source") @Nullable String source,
            @QueryParam("state") @Nullable ImportState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        String name = "imports " + source + " " + state;
        UUID after = cursor == null
                ? null
                : UUID.fromString(cursors.decode(name, cursor).get(0));
        List<OrderImport> found = imports.list(source, state, after, limit + 1);
        return cursors.page(name, found, limit, last -> new String[] {last.id().toString()}, order -> order);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(summary = "Read how far an import has come")
    @APIResponse(responseCode = "200", description = "the import")
    @APIResponse(responseCode = "404", description = "there is no such import")
    public OrderImport get(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(
            summary = "Stop an import after the chunk that is being taken",
            description = "What was booked stays. Cancelling twice is cancelling once.")
    @APIResponse(responseCode = "200", description = "the import, with what became of the orders taken so far")
    @APIResponse(responseCode = "404", description = "there is no such import")
    @APIResponse(responseCode = "409", description = "the import has ended already")
    public OrderImport cancel(@PathParam("id") UUID id) {
        return imports.cancel(id);
    }

    private static @Nullable Long length(HttpHeaders headers) {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? null : Long.valueOf(length);
    }

    private static @Nullable UnknownAccountPolicy policy(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "quarantine" -> UnknownAccountPolicy.QUARANTINE;
            case "create" -> UnknownAccountPolicy.CREATE_ACCOUNT;
            default -> throw Invalid.parameter("unknownAccounts", "invalid-value", "This is quarantine or create.");
        };
    }
}
