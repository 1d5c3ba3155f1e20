package io.clave.accounts.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.accounts.account.AccountBatchResource.RowResult;
import io.clave.accounts.account.AccountUpserts.Upserted;
import io.clave.platform.json.Json;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes rows in chunks, a transaction each; a chunk that is refused is taken row by row, so that only the bad row fails. */
@Singleton
class AccountBatches {

    private static final int CHUNK = 500;

    /** A row that can be tried. */
    private record Row(int index, AccountUpsert upsert) {}

    private final AccountUpserts upserts;
    private final Json json;
    private final Validator validator;

    AccountBatches(AccountUpserts upserts, Json json, Validator validator) {
        this.upserts = upserts;
        this.json = json;
        this.validator = validator;
    }

    List<RowResult> upsert(List<JsonNode> rows) {
        List<RowResult> results = new ArrayList<>();
        List<Row> chunk = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            read(index, rows.get(index), chunk, results);
            if (chunk.size() == CHUNK) {
                results.addAll(take(chunk));
                chunk.clear();
            }
        }
        results.addAll(take(chunk));
        results.sort(java.util.Comparator.comparingInt(RowResult::index));
        return results;
    }

    private void read(int index, JsonNode node, List<Row> chunk, List<RowResult> results) {
        try {
            AccountRow row = json.readStrictly(node, AccountRow.class);
            List<FieldError> errors =
                    validator.validate(row).stream().map(AccountBatches::error).toList();
            if (errors.isEmpty()) {
                chunk.add(new Row(index, row.upsert()));
            } else {
                results.add(new RowResult(
                        index,
                        row.externalId(),
                        null,
                        "error",
                        "invalid",
                        errors.get(0).detail(),
                        errors));
            }
        } catch (DomainException refusal) {
            results.add(refused(index, node.path("externalId").asText(null), refusal));
        }
    }

    private List<RowResult> take(List<Row> chunk) {
        try {
            List<Upserted> upserted =
                    upserts.upsert(chunk.stream().map(Row::upsert).toList());
            List<RowResult> results = new ArrayList<>();
            for (int i = 0; i < upserted.size(); i++) {
                results.add(done(chunk.get(i), upserted.get(i)));
            }
            return results;
        } catch (DomainException refusal) {
            return chunk.size() == 1
                    ? List.of(refused(
                            chunk.get(0).index(), chunk.get(0).upsert().id().externalId(), refusal))
                    : chunk.stream().flatMap(row -> take(List.of(row)).stream()).toList();
        }
    }

    private static RowResult done(Row row, Upserted upserted) {
        String outcome = upserted.outcome().name().toLowerCase(Locale.ROOT);
        String externalId = row.upsert().id().externalId();
        return new RowResult(row.index(), externalId, upserted.account().id(), outcome, null, null, List.of());
    }

    private static RowResult refused(int index, String externalId, DomainException refusal) {
        return new RowResult(index, externalId, null, "error", refusal.code(), refusal.getMessage(), refusal.errors());
    }

    private static FieldError error(ConstraintViolation<AccountRow> violation) {
        String pointer = "/" + violation.getPropertyPath().toString().replace('.', '/');
        return FieldError.at(pointer, "invalid-value", violation.getMessage());
    }
}
