package io.clave.scoring.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.TestTopics;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProjectionRebuildTest {

    private static final String CURRENCY = "BWP";
    private static final String REPORTING = "BHD";
    private static final int BATCH = 5_000;

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final Jdbi jdbi;

    ProjectionRebuildTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @ParameterizedTest(name = "from the {0}")
    @ValueSource(strings = {"TOPIC", "LEDGER"})
    void whatIsRebuiltEqualsWhatWasThereBefore(String source) {
        UUID account = aBuyer();
        UUID other = aBuyer();
        List<Map<String, Object>> before = rows();
        List<String> ledger = ledger();
        String score = score(account);
        tamper(account, other);
        assertThat(rows()).isNotEqualTo(before);

        String rebuild = start(source);
        List<String> orders = source.equals("TOPIC") ? topic() : ledger;
        receive(rebuild, orders);
        applyAll(rebuild);

        assertThat(rows()).isEqualTo(before);
        assertThat(score(account)).isEqualTo(score);
    }

    @Test
    void ordersThatComeMeanwhileStay() {
        UUID account = aBuyer();
        Order known = Order.of(account, today.minusDays(3), "50.00", CURRENCY);
        Feed.send(known);
        Feed.awaitPurchaseDays(account, 14);
        String rebuild = start("LEDGER");
        List<String> ledger = ledger();

        Order late = Order.of(account, today.minusDays(2), "70.00", CURRENCY);
        Feed.sendAll(List.of(known.revised(2, "DELIVERED", "60.00"), late));
        Feed.awaitPurchaseDays(account, 15);
        receive(rebuild, ledger);
        applyAll(rebuild);

        assertThat(amount(known)).isEqualTo("60.00");
        assertThat(amount(late)).isEqualTo("70.00");
    }

    @Test
    void aRebuildThatALaterOneReplacedTakesNoMore() {
        String first = start("LEDGER");
        String second = start("LEDGER");

        Api.as(Roles.OPERATOR)
                .post("/projection-rebuilds/{id}/apply", first)
                .then()
                .statusCode(404);

        receive(second, ledger());
        applyAll(second);
        Api.as(Roles.OPERATOR)
                .body("{\"orders\":["
                        + Order.of(UUID.randomUUID(), today, "1.00", CURRENCY).text() + "]}")
                .post("/projection-rebuilds/{id}/orders", second)
                .then()
                .statusCode(409);
        Api.as(Roles.OPERATOR)
                .get("/projection-rebuilds/{id}", second)
                .then()
                .body("state", is("DONE"))
                .body("removed", is(0));
        Api.as(Roles.KAM_MANAGER)
                .body("{\"source\":\"TOPIC\"}")
                .post("/projection-rebuilds")
                .then()
                .statusCode(403);
    }

    private UUID aBuyer() {
        UUID account = Feed.anAccount("Rebuilt", "KEY", false);
        for (int months = 1; months <= 13; months++) {
            Feed.send(Order.of(account, today.minusMonths(months), "100.00", CURRENCY)
                    .worth("7.25", REPORTING)
                    .leaving("2.50"));
        }
        Feed.awaitPurchaseDays(account, 13);
        return account;
    }

    /**
     * One of each: gone, another amount, a revision that never was, an order that never was; and all of an account gone. What was kept
     * before reporting amounts were has none.
     */
    private void tamper(UUID account, UUID other) {
        String one =
                " WHERE account_id = :account AND order_id = (SELECT %s(order_id) FROM purchase WHERE account_id = :account)";
        execute(
                "UPDATE purchase SET reporting_currency = NULL, reporting_amount = NULL, reporting_pocket_margin = NULL WHERE account_id = :account",
                account);
        execute("UPDATE purchase SET net_amount = 1" + one.formatted("min"), account);
        execute("DELETE FROM purchase" + one.formatted("max"), account);
        execute("UPDATE purchase SET revision = 99, status = 'OPEN'" + one.formatted("max"), account);
        execute("""
                INSERT INTO purchase (account_id, source, order_id, revision, type, status, ordered_at, ordered_on, currency, net_amount)
                VALUES (:account, 'sap', 'forged', 1, 'ORDER', 'OPEN', now(), current_date, 'BWP', 9)""", account);
        execute("DELETE FROM purchase WHERE account_id = :account", other);
        execute("DELETE FROM score WHERE account_id = :account", other);
        execute("DELETE FROM account WHERE id = :account", other);
    }

    private void execute(String sql, UUID account) {
        assertThat(jdbi.<Integer, RuntimeException>withHandle(handle ->
                        handle.createUpdate(sql).bind("account", account).execute()))
                .isPositive();
    }

    private List<Map<String, Object>> rows() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT account_id, source, order_id, revision, type, status, ordered_at, ordered_on, currency,
                               trim_scale(net_amount) AS net_amount, is_purchase, reporting_currency,
                               trim_scale(reporting_amount) AS reporting_amount,
                               trim_scale(pocket_margin) AS pocket_margin,
                               trim_scale(reporting_pocket_margin) AS reporting_pocket_margin
                        FROM purchase ORDER BY account_id, source, order_id""").mapToMap().list());
    }

    /** As the accounts service exports it. */
    private List<String> ledger() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT json_build_object('accountId', account_id, 'source', source, 'orderId', order_id,
                                   'revision', revision, 'type', type, 'status', status,
                                   'orderedAt', to_char(ordered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                                   'currency', currency, 'netAmount', net_amount::text, 'lineCount', 1,
                                   'reportingCurrency', reporting_currency,
                                   'reportingAmount', reporting_amount::text,
                                   'prices', json_build_object('pocketMargin', pocket_margin::text),
                                   'reportingPrices', json_build_object('pocketMargin', reporting_pocket_margin::text))::text
                        FROM purchase""").mapTo(String.class).list());
    }

    /** Every event that any test has fed, from the beginning. */
    private static List<String> topic() {
        return new ArrayList<>(TestTopics.received(
                        Feed.ORDERS,
                        event -> "io.clave.accounts.order-recorded.v1"
                                        .equals(event.headers().get("ce_type"))
                                && event.text().contains("netAmount")
                                && !event.text().contains("a lot"))
                .stream()
                .map(TestTopics.Received::text)
                .toList());
    }

    private String amount(Order order) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT net_amount::text FROM purchase WHERE order_id = :order")
                        .bind("order", order.id())
                        .mapTo(String.class)
                        .one());
    }

    private static String score(UUID account) {
        JsonPath score = Api.as(Roles.VIEWER)
                .get("/accounts/{id}/score", account)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return score.getString("monetary.amount") + " " + score.getString("monetary.currency") + " "
                + score.getString("metrics.purchaseDays.value") + " " + score.getString("cadenceState");
    }

    private static String start(String source) {
        return Api.as(Roles.OPERATOR)
                .body("{\"source\":\"" + source + "\"}")
                .post("/projection-rebuilds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void receive(String rebuild, List<String> orders) {
        for (int from = 0; from < orders.size(); from += BATCH) {
            String batch = String.join(",", orders.subList(from, Math.min(from + BATCH, orders.size())));
            Api.as(Roles.OPERATOR)
                    .body(("{\"orders\":[" + batch + "]}").getBytes(StandardCharsets.UTF_8))
                    .post("/projection-rebuilds/{id}/orders", rebuild)
                    .then()
                    .statusCode(200);
        }
    }

    private static void applyAll(String rebuild) {
        String state;
        do {
            state = Api.as(Roles.OPERATOR)
                    .post("/projection-rebuilds/{id}/apply", rebuild)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("state");
        } while (state.equals("APPLYING"));
        assertThat(state).isEqualTo("DONE");
    }
}
