package io.clave.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.platform.database.SqlArray;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PurchaseDayTest {

    private static final int STATEMENTS = 150;
    private static final String TOTALS = """
            SELECT account_id, ordered_on, counted_currency AS currency, trim_scale(sum(counted_amount)) AS net,
                   trim_scale(COALESCE(sum(counted_amount) FILTER (WHERE is_purchase), 0)) AS bought,
                   count(*) FILTER (WHERE is_purchase)::int AS purchases, count(*)::int AS orders
            FROM purchase WHERE account_id = ANY (:accounts) AND status <> 'CANCELLED'
            GROUP BY account_id, ordered_on, counted_currency ORDER BY account_id, ordered_on, currency""";
    private static final String DAYS = """
            SELECT account_id, ordered_on, currency, trim_scale(net_amount) AS net, trim_scale(purchase_amount) AS bought,
                   purchases, orders
            FROM purchase_day WHERE account_id = ANY (:accounts) AND orders <> 0
            ORDER BY account_id, ordered_on, currency""";
    /** Some orders of some accounts, with few days and currencies, so that they meet. */
    private static final String PUT = """
            INSERT INTO purchase (account_id, source, order_id, revision, type, status, ordered_at, ordered_on, currency,
                                  net_amount, reporting_currency, reporting_amount)
            SELECT account, 's', o::text, 1, (ARRAY['ORDER', 'CREDIT'])[1 + n % 2], (ARRAY['OPEN', 'DELIVERED', 'CANCELLED'])[1 + n % 3],
                   now(), DATE '2026-01-01' + n % 4, (ARRAY['EUR', 'USD'])[1 + n % 2], n - 40.25,
                   CASE n % 5 WHEN 0 THEN 'CHF' END, CASE n % 5 WHEN 0 THEN n - 7.125 END
            FROM unnest(:accounts) account, generate_series(:first, :first + 2) o, LATERAL (SELECT (:salt * 7 + o * 13) % 101 AS n)
            ON CONFLICT (account_id, source, order_id) DO UPDATE
            SET type = excluded.type, status = excluded.status, ordered_on = excluded.ordered_on,
                currency = excluded.currency, net_amount = excluded.net_amount,
                reporting_currency = excluded.reporting_currency, reporting_amount = excluded.reporting_amount""";

    private static final String CHANGE = """
            UPDATE purchase SET status = (ARRAY['OPEN', 'CANCELLED'])[1 + :salt % 2], net_amount = net_amount - :salt
            WHERE account_id = ANY (:accounts) AND order_id::int BETWEEN :first AND :first + 2""";
    private static final String REMOVE =
            "DELETE FROM purchase WHERE account_id = ANY (:accounts) AND order_id::int = :first AND :salt >= 0";
    private static final List<String> KINDS = List.of(PUT, PUT, PUT, CHANGE, REMOVE);

    @Inject
    Jdbi jdbi;

    private final List<UUID> accounts = List.of(UUID.randomUUID(), UUID.randomUUID());

    @AfterEach
    void takeTheOrdersAwayAgain() {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM purchase WHERE account_id = ANY (:accounts)")
                .bind("accounts", SqlArray.of(UUID.class, accounts))
                .execute());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aDayIsTheSumOfItsOrdersWhateverBecomesOfThem(long seed) {
        Random random = new Random(seed);

        for (int i = 0; i < STATEMENTS; i++) {
            change(KINDS.get(random.nextInt(KINDS.size())), random.nextInt(12), random.nextInt(1000));
        }

        assertThat(rows(DAYS)).isNotEmpty().isEqualTo(rows(TOTALS));
    }

    private void change(String sql, int first, int salt) {
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("accounts", SqlArray.of(UUID.class, accounts))
                .bind("first", first)
                .bind("salt", salt)
                .execute());
    }

    private List<Map<String, Object>> rows(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("accounts", SqlArray.of(UUID.class, accounts))
                .mapToMap()
                .list());
    }
}
