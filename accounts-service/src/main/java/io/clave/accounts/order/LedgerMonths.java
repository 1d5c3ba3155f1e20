package io.clave.accounts.order;

import io.clave.platform.database.SqlArray;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** The months that the ledger has tables for; a month gets them when its first order arrives. */
@Singleton
class LedgerMonths {

    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();
    private final Jdbi jdbi;

    LedgerMonths(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In a short transaction of its own, because others wait for a month that is being created. */
    void require(Collection<LocalDate> days) {
        List<YearMonth> missing = days.stream()
                .map(YearMonth::from)
                .distinct()
                .filter(month -> !known.contains(month))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> create(missing));
            known.addAll(missing);
        }
    }

    /** What is known no longer holds: somebody has detached a month. */
    void forget() {
        known.clear();
    }

    private void create(List<YearMonth> months) {
        jdbi.useHandle(handle -> {
            handle.execute("SET LOCAL lock_timeout = '5s'");
            handle.createQuery("SELECT create_ledger_month(day) FROM unnest(:days) AS day")
                    .bind("days", SqlArray.of(LocalDate.class, months, month -> month.atDay(1)))
                    .map((row, context) -> row.getString(1))
                    .list();
        });
    }
}
