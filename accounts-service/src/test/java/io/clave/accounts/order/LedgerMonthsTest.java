package io.clave.accounts.order;

import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static io.clave.accounts.TestOrders.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerMonthsTest {

    @Inject
    Jdbi jdbi;

    private final String account = anAccountKey();
    private String accountId = "";

    @BeforeEach
    void openTheAccount() {
        accountId = anAccount(account);
    }

    @Test
    void ordersThatRaceForANewMonthAreAllBooked() {
        List<Integer> answers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(racer -> push(anOrderId(), on("1987-03-%02d".formatted(racer + 1)))
                        .extract()
                        .statusCode())
                .toList();

        assertThat(answers).containsOnly(201);
        assertThat(rows("order_revision_1987_03")).isEqualTo(16);
    }

    @Test
    void creatingAMonthLetsReadersAndWritersGoOn() {
        String orderId = anOrderId();
        push(orderId, on("1987-04-01")).statusCode(201);

        QuarkusTransaction.begin();
        try {
            jdbi.useHandle(handle -> {
                handle.execute("UPDATE order_line SET quantity = 2 WHERE account_id = ?", UUID.fromString(accountId));
                handle.select("SELECT * FROM order_revision WHERE account_id = ?", UUID.fromString(accountId))
                        .mapToMap()
                        .list();
            });

            push(anOrderId(), on("1987-05-01")).statusCode(201);
        } finally {
            QuarkusTransaction.rollback();
        }

        read(orderId).statusCode(200);
    }

    @Test
    void aDetachedMonthLeavesTheOthersAsTheyAre() {
        String old = anOrderId();
        String recent = anOrderId();
        push(old, on("1987-06-15")).statusCode(201);
        push(recent, on("1987-07-15")).statusCode(201);

        jdbi.useHandle(handle -> handle.execute("SELECT detach_ledger_month('1987-06-01')"));

        read(recent).statusCode(200).body("lines", hasSize(1));
        read(old).statusCode(200).body("netAmount.amount", is("10.00")).body("lines", nullValue());
        assertThat(rows("detached_order_line_1987_06")).isPositive();
    }

    @Test
    void aLateOrderOfADetachedMonthIsBookedInANewOne() {
        push(anOrderId(), on("1987-08-15")).statusCode(201);
        jdbi.useHandle(handle -> handle.execute("SELECT detach_ledger_month('1987-08-01')"));
        String late = anOrderId();

        push(late, on("1987-08-16")).statusCode(201);

        read(late).body("lines", hasSize(1));
        assertThat(rows("order_revision_1987_08")).isEqualTo(1);
    }

    private Map<String, Object> on(String day) {
        Map<String, Object> order = anOrder(account, 1, "1");
        order.put("orderedAt", day + "T10:00:00Z");
        return order;
    }

    private long rows(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }
}
