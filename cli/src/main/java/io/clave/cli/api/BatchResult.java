package io.clave.cli.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of the rows of one or several batches. */
public record BatchResult(
        int created, int updated, int unchanged, int stale, int quarantined, int error, List<Row> rows) {

    public static final BatchResult NOTHING = new BatchResult(0, 0, 0, 0, 0, 0, List.of());

    /** A row as it was answered; {@code orderId} of orders, {@code externalId} and {@code accountId} of accounts. */
    public record Row(
            int index,
            @Nullable String orderId,
            @Nullable String externalId,
            @Nullable String accountId,
            String outcome,
            @Nullable String code,
            @Nullable String detail,
            @Nullable List<FieldError> errors) {

        public boolean failed() {
            return outcome.equals("error");
        }

        /** What was wrong, as precisely as it was said. */
        public String reason() {
            return errors == null || errors.isEmpty()
                    ? String.valueOf(detail)
                    : errors.stream().map(FieldError::toString).collect(Collectors.joining("; "));
        }
    }

    public BatchResult plus(BatchResult other) {
        return new BatchResult(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                stale + other.stale,
                quarantined + other.quarantined,
                error + other.error,
                Stream.concat(rows.stream(), other.rows.stream()).toList());
    }

    public int total() {
        return created + updated + unchanged + stale + quarantined + error;
    }
}
