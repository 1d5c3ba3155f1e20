package io.clave.scoring.history;

import io.clave.platform.database.SqlArray;
import io.clave.scoring.model.History;
import io.clave.scoring.model.LedgerDay;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The histories of accounts, read for many accounts in one query. Money counts in the reporting currency where that is known. */
@Singleton
public class Histories {

    private static final int FETCH_SIZE = 5_000;
    private static final String SELECT = """
            SELECT account_id, ordered_on, currency, net_amount, purchases, orders
            FROM purchase_day
            WHERE orders > 0 AND ordered_on <= :asOf %s
            ORDER BY account_id""";

    private record Row(UUID accountId, LedgerDay day) {}

    private final Jdbi jdbi;

    Histories(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The history of each of the accounts up to a day; it is empty where there are no orders. */
    public Map<UUID, History> of(Collection<UUID> accounts, LocalDate asOf) {
        Map<UUID, List<LedgerDay>> days = new HashMap<>();
        accounts.forEach(account -> days.put(account, new ArrayList<>()));
        jdbi.useHandle(handle -> rows(
                handle.createQuery(SELECT.formatted("AND account_id = ANY (:accounts)"))
                        .bind("accounts", SqlArray.of(UUID.class, accounts))
                        .bind("asOf", asOf),
                row -> days.computeIfAbsent(row.accountId(), account -> new ArrayList<>())
                        .add(row.day())));
        Map<UUID, History> histories = new HashMap<>();
        days.forEach((account, ledger) -> histories.put(account, new History(asOf, ledger)));
        return histories;
    }

    /** Passes over the histories of all accounts with orders up to a day; holds one history at a time. */
    public void forEach(LocalDate asOf, BiConsumer<UUID, History> action) {
        List<LedgerDay> days = new ArrayList<>();
        UUID[] current = new UUID[1];
        jdbi.useHandle(handle -> rows(handle.createQuery(SELECT.formatted("")).bind("asOf", asOf), row -> {
            if (!row.accountId().equals(current[0]) && !days.isEmpty()) {
                action.accept(current[0], new History(asOf, days));
                days.clear();
            }
            current[0] = row.accountId();
            days.add(row.day());
        }));
        if (!days.isEmpty()) {
            action.accept(current[0], new History(asOf, days));
        }
    }

    private static void rows(Query query, Consumer<Row> action) {
        query.setFetchSize(FETCH_SIZE).map((row, context) -> read(row)).forEach(action);
    }

    private static Row read(ResultSet row) throws SQLException {
        LedgerDay day = new LedgerDay(
                row.getObject(2, LocalDate.class),
                Currency.getInstance(row.getString(3)),
                row.getBigDecimal(4),
                row.getInt(5),
                row.getInt(6));
        return new Row(row.getObject(1, UUID.class), day);
    }
}
