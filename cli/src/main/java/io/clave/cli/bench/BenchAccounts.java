package io.clave.cli.bench;

import io.clave.cli.api.AccountRow;
import io.clave.cli.api.BatchResult;
import io.clave.cli.api.BatchResult.Row;
import io.clave.cli.api.Batches;
import io.clave.cli.text.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Accounts that belong to the measurements alone and are used again by every run. */
final class BenchAccounts {

    private BenchAccounts() {}

    /** Opens what is not there yet; account ids by external id. */
    static Map<String, UUID> open(Batches batches, String prefix, int count) {
        List<AccountRow> rows = IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%04d", prefix, number))
                .map(id -> new AccountRow(BenchOrders.SOURCE, id, "Bench " + id, null, null, "STANDARD", false))
                .toList();
        BatchResult result = batches.accounts(rows);
        if (result.error() > 0) {
            throw new Refusal("The accounts of the measurement were refused: "
                    + result.rows().stream()
                            .filter(Row::failed)
                            .findFirst()
                            .map(Row::detail)
                            .orElse("no reason"));
        }
        return result.rows().stream()
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(row.externalId()),
                        row -> UUID.fromString(Objects.requireNonNull(row.accountId())),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }
}
