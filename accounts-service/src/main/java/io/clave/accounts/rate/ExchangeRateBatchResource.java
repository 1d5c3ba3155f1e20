package io.clave.accounts.rate;

import static io.clave.platform.security.Roles.ADMIN;
import static io.clave.platform.security.Roles.ERP;
import static io.clave.platform.security.Roles.OPERATOR;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many exchange rates in one call; whatever is sent again changes nothing. */
@Path("/exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange rates")
class ExchangeRateBatchResource {

    /** Rates of one origin. */
    record RateBatch(
            @Schema(description = "where the rates come from", examples = "ECB reference rates")
            @NotBlank
            @Size(max = 100)
            String source,

            @Schema(implementation = RateRow[].class) @NotNull @Size(min = 1, max = 5000)
            List<JsonNode> rates) {}

    /** How many rows came to what. */
    record RateBatchResult(int created, int updated, int unchanged, int error, List<RateRowResult> rows) {

        static RateBatchResult of(List<RateRowResult> rows) {
            return new RateBatchResult(
                    count(rows, RateOutcome.CREATED),
                    count(rows, RateOutcome.UPDATED),
                    count(rows, RateOutcome.UNCHANGED),
                    count(rows, RateOutcome.ERROR),
                    rows);
        }

        /** The same with those rows alone that were refused. */
        RateBatchResult refusals() {
            List<RateRowResult> refused = rows.stream()
                    .filter(row -> row.outcome() == RateOutcome.ERROR)
                    .toList();
            return new RateBatchResult(created, updated, unchanged, error, refused);
        }

        private static int count(List<RateRowResult> rows, RateOutcome outcome) {
            return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
        }
    }

    private final RateBatches batches;
    private final CsvRates csv;
    private final SecurityIdentity caller;

    ExchangeRateBatchResource(RateBatches batches, CsvRates csv, SecurityIdentity caller) {
        this.batches = batches;
        this.csv = csv;
        this.caller = caller;
    }

    @POST
    @Path("batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(summary = "Book up to 5,000 rates; one bad row never fails the rest")
    public RateBatchResult bookAll(@Valid @NotNull RateBatch batch) {
        return RateBatchResult.of(batches.book(batch.rates(), batch.source(), who()));
    }

    @POST
    @Path("imports")
    @Consumes("text/csv")
    @RolesAllowed({ERP, OPERATOR, ADMIN})
    @Operation(
            summary = "Book up to 50,000 rates from CSV; one bad row never fails the rest",
            description = "Columns: date, currency, rate. The answer holds the refused rows alone.")
    public RateBatchResult bookFile(
            @QueryParam("source") @NotBlank @Size(max = 100) @Schema(description = "where the rates come from")
                    String source,
            @NotNull String body) {
        return RateBatchResult.of(batches.book(csv.read(body), source, who())).refusals();
    }

    private String who() {
        return caller.getPrincipal().getName();
    }
}
