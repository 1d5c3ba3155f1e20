package io.clave.accounts.reconciliation;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.KAM_MANAGER;
import static io.clave.platform.security.Roles.OPERATOR;

import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.platform.paging.PageLimit;
import io.clave.platform.problem.Invalid;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Gaps in the sequences of a source over HTTP. */
@Path("/reconciliations/{source}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation")
class GapResource {

    private static final int MOST_DAYS = 92;

    private final GapReader gaps;
    private final Cursors cursors;

    GapResource(GapReader gaps, Cursors cursors) {
        this.gaps = gaps;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({ERP, KAM_MANAGER, OPERATOR, ADMIN})
    @Operation(
            summary = "List the gaps among document numbers and among the revisions of orders",
            description =
                    "A gap is shown with the document that ends it. It is a question to the ERP system, not an error.")
    public Page<Gap> list(
            @PathParam("source") String source,
            @QueryParam("from") @Schema(description = "the first day of order, UTC") @NotNull LocalDate from,
            @QueryParam("until") @Schema(description = "the day after the last, at most 92 days on") @NotNull
                    LocalDate until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST) int limit) {
        if (until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS))) {
            throw Invalid.parameter("until", "out-of-range", "This is from 0 to 92 days after the first day.");
        }
        String name = "gaps " + source + " " + from + " " + until;
        List<String> after = cursor == null ? null : cursors.decode(name, cursor);
        return cursors.page(
                name, gaps.list(source, from, until, after, limit + 1), limit, GapResource::keyset, gap -> gap);
    }

    private static String[] keyset(Gap last) {
        return new String[] {last.kind().name(), last.series(), String.valueOf(last.first())};
    }
}
