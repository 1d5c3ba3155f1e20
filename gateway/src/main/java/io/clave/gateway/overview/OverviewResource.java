package io.clave.gateway.overview;

import io.clave.gateway.problem.Problem;
import io.clave.gateway.problem.Refusal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Overviews over HTTP: asks all services at once and puts together what came. */
@Path("/accounts/{id}/overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview", description = "What all services know of one account, in one answer.")
class OverviewResource {

    private final SectionReader sections;

    OverviewResource(SectionReader sections) {
        this.sections = sections;
    }

    @GET
    @RolesAllowed({"viewer", "kam", "kam-manager", "operator", "admin"})
    @Operation(
            summary = "Account, score, plan and alerts together",
            description =
                    "A section whose service is away, late or has none is null and named in missing; the others come.")
    @APIResponse(
            responseCode = "200",
            description = "What could be had.",
            content = @Content(schema = @Schema(implementation = Overview.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such account.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Overview> get(@Parameter(description = "id of the account") UUID id, @Context RoutingContext context) {
        refuseParameters(context.queryParams().names());
        List<Future<Reading>> asked = Arrays.stream(Section.values())
                .map(section -> sections.read(section, id, context))
                .toList();
        Future<Overview> overview = Future.all(asked)
                .map(all -> asked.stream().map(Future::result).toList())
                .map(readings -> compose(id, readings));
        return Uni.createFrom().completionStage(overview.toCompletionStage());
    }

    private static Overview compose(UUID id, List<Reading> readings) {
        if (readings.stream().anyMatch(reading -> reading.section() == Section.ACCOUNT && reading.isNotFound())) {
            throw new Refusal(Problem.accountNotFound(id));
        }
        return Overview.of(readings);
    }

    private static void refuseParameters(Set<String> names) {
        if (!names.isEmpty()) {
            throw new Refusal(Problem.unknownParameters(names));
        }
    }
}
