package io.clave.accounts.imports;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The progress of an import as it happens. */
@Path("/imports/{id}/events")
@Tag(name = "Imports")
class ImportEventResource {

    private final ImportStreams streams;

    ImportEventResource(ImportStreams streams) {
        this.streams = streams;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(
            summary = "Watch an import: server-sent events until it has ended",
            description =
                    "An event 'progress' holds the import as GET /imports/{id} tells it, at most once a second; an"
                            + " event 'ended' is the last one. A stream that closes without it may be opened again.")
    @APIResponse(
            responseCode = "200",
            description = "the events",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "there is no such import")
    @APIResponse(responseCode = "503", description = "as many watch as one replica serves")
    public void watch(@PathParam("id") UUID id, @Context SseEventSink sink, @Context Sse sse) {
        streams.open(id, sink, sse);
    }
}
