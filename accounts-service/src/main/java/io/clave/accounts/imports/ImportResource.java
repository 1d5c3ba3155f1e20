package io.clave.accounts.imports;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.OPERATOR;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.accounts.intake.UnknownAccountPolicy;
import io.clave.platform.http.LargeBody;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Invalid;
import io.clave.platform.problem.Kind;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    private static final String NDJSON = "application/x-ndjson";

    /** A rejected row as a line of the download. */
    private record Rejected(long line, String code, String detail, String content) {}

    private final ImportUploads uploads;
    private final ImportRepository imports;
    private final ObjectMapper mapper;

    ImportResource(ImportUploads uploads, ImportRepository imports, ObjectMapper mapper) {
        this.uploads = uploads;
        this.imports = imports;
        this.mapper = mapper;
    }

    @POST
    @LargeBody
    @Consumes({NDJSON, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(
            summary = "Import a file of orders",
            description =
                    "The file is received as a stream and taken afterwards, in chunks. A dry run counts and changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponseSchema(
            value = OrderImport.class,
            responseCode = "202",
            responseDescription = "received; Location tells of the progress")
    public RestResponse<OrderImport> receive(
            @QueryParam("source") @NotBlank @Size(max = 64) String source,
            @QueryParam("format") @DefaultValue("clave-ndjson") @Schema(description = "clave-ndjson or clave-csv")
                    String format,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("unknownAccounts")
                    @Schema(description = "quarantine or create; what it means for the source when left out")
                    @Nullable
                    String unknownAccounts,
            InputStream body) {
        UUID id = uploads.receive(source, ImportFormat.of(format), dryRun, policy(unknownAccounts), body);
        return ResponseBuilder.<OrderImport>accepted(find(id))
                .location(URI.create("/imports/" + id))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(summary = "Read how far an import has come")
    @APIResponse(responseCode = "200", description = "the import")
    @APIResponse(responseCode = "404", description = "there is no such import")
    public OrderImport get(@PathParam("id") UUID id) {
        return find(id);
    }

    @GET
    @Path("{id}/rejected")
    @Produces(NDJSON)
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(summary = "Download the rejected rows with their reasons, a JSON object a line")
    @APIResponse(
            responseCode = "200",
            description = "members: line, code, detail, content",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)))
    public StreamingOutput rejected(@PathParam("id") UUID id) {
        find(id);
        return out -> imports.eachRejected(id, row -> write(row, out));
    }

    private OrderImport find(UUID id) {
        return imports.find(id).orElseThrow(ImportNotFound::new);
    }

    private void write(RejectedRow row, OutputStream out) {
        String content = new String(row.content(), StandardCharsets.UTF_8);
        try {
            out.write(mapper.writeValueAsBytes(new Rejected(row.line(), row.code(), row.detail(), content)));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    static final class ImportNotFound extends DomainException {
        ImportNotFound() {
            super(Kind.NOT_FOUND, "There is no such import.");
        }
    }
}
