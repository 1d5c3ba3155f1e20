package io.clave.accounts.intake;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.accounts.order.OrderDocument;
import io.clave.accounts.order.OrderLine;
import io.clave.accounts.order.OrderStatus;
import io.clave.accounts.order.OrderType;
import io.clave.platform.problem.FieldError;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The REST doors for orders. */
@Path("/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class OrderPushResource {

    /** The order document without what the path says; rules as in contract {@code erp-order.v1}. */
    record PushedOrder(
            @Schema(description = "1 or more; a higher revision replaces a lower one", examples = "1")
            int revision,

            @Schema(description = "the customer's identifier in the source", examples = "C-1001")
            String accountExternalId,

            @Schema(description = "ORDER when left out") OrderType type,

            @Schema(description = "OPEN when left out") OrderStatus status,

            Instant orderedAt,
            @Nullable LocalDate dueOn,

            @Schema(description = "ISO 4217", examples = "EUR")
            String currency,

            @Schema(description = "of a CREDIT: the order of the same source that it gives money back for") @Nullable
            String creditedOrderId,

            @Schema(description = "1 to 1,000 lines") List<OrderLine> lines) {

        OrderDocument of(String source, String orderId) {
            return new OrderDocument(
                    source,
                    orderId,
                    revision,
                    accountExternalId,
                    type,
                    status,
                    orderedAt,
                    dueOn,
                    currency,
                    creditedOrderId,
                    lines);
        }
    }

    /** What became of a push. */
    record PushResult(
            String source,
            String orderId,
            int revision,
            Outcome outcome,

            @Schema(description = "why it waits in quarantine") @Nullable
            QuarantineReason reason,

            @Nullable String detail) {}

    /** Orders of any sources. */
    record OrderBatch(
            @Schema(implementation = OrderDocument[].class) @NotNull @Size(min = 1, max = 5000)
            List<JsonNode> orders) {}

    /** The answer, with a row for each document sent. */
    record BatchResult(
            int created, int updated, int unchanged, int stale, int quarantined, int error, List<BatchRow> rows) {

        static BatchResult of(List<BatchRow> rows) {
            return new BatchResult(
                    count(rows, Outcome.CREATED),
                    count(rows, Outcome.UPDATED),
                    count(rows, Outcome.UNCHANGED),
                    count(rows, Outcome.STALE),
                    count(rows, Outcome.QUARANTINED),
                    count(rows, Outcome.ERROR),
                    rows);
        }

        private static int count(List<BatchRow> rows, Outcome outcome) {
            return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
        }
    }

    /** What became of one document of a batch. */
    record BatchRow(
            int index,
            @Nullable String orderId,
            @Nullable Integer revision,
            Outcome outcome,
            @Nullable String code,
            @Nullable String detail,
            List<FieldError> errors) {}

    private final PushGroups groups;
    private final OrderBatches batches;
    private final RefusedPushes refused;

    OrderPushResource(PushGroups groups, OrderBatches batches, RefusedPushes refused) {
        this.groups = groups;
        this.batches = batches;
        this.refused = refused;
    }

    @PUT
    @Path("{source}/{orderId}")
    @RolesAllowed({ERP, ADMIN})
    @Operation(summary = "Push one order; the same document any number of times has one effect")
    @APIResponseSchema(
            value = PushResult.class,
            responseCode = "200",
            responseDescription = "updated, unchanged or stale")
    @APIResponse(responseCode = "201", description = "created")
    @APIResponse(
            responseCode = "202",
            description = "quarantined: no account has this identifier yet, or no exchange rate holds")
    @APIResponse(
            responseCode = "409",
            description =
                    "the revision is known with another content, the account changed, or an operator discarded the document")
    public RestResponse<PushResult> push(
            @PathParam("source") String source, @PathParam("orderId") String orderId, @NotNull PushedOrder pushed) {
        OrderDocument document = refused.sound(pushed.of(source, orderId));
        Verdict verdict = groups.take(document);
        QuarantineReason reason = verdict.reason();
        if (verdict.outcome() == Outcome.ERROR) {
            throw new DiscardedOrder(verdict.detail());
        }
        if (reason != null && !reason.passesByItself()) {
            throw OrderConflict.of(reason);
        }
        PushResult result =
                new PushResult(source, orderId, document.revision(), verdict.outcome(), reason, verdict.detail());
        return ResponseBuilder.<PushResult>create(status(verdict.outcome()))
                .entity(result)
                .build();
    }

    @POST
    @Path("batch")
    @RolesAllowed({ERP, ADMIN})
    @Operation(summary = "Push up to 5,000 orders; one bad row never fails the rest")
    public BatchResult pushAll(@Valid @NotNull OrderBatch batch) {
        return BatchResult.of(batches.take(batch.orders()));
    }

    private static RestResponse.Status status(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> RestResponse.Status.CREATED;
            case QUARANTINED -> RestResponse.Status.ACCEPTED;
            default -> RestResponse.Status.OK;
        };
    }
}
