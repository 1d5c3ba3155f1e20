package io.clave.accounts.order;

import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.aLine;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static io.clave.accounts.TestOrders.pushBatch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.clave.platform.paging.Cursors;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LedgerChainTest {

    @Inject
    Jdbi jdbi;

    @Inject
    MeterRegistry metrics;

    @Inject
    LedgerAuditor auditor;

    @Inject
    Cursors cursors;

    private final String account = anAccountKey();
    private final String orderId = anOrderId();
    private String accountId = "";

    @BeforeEach
    void openTheAccount() {
        accountId = anAccount(account);
    }

    /** Leaves no changed ledger for the auditor to find while other tests run. */
    @AfterEach
    void takeTheOrdersAway() {
        jdbi.useHandle(handle -> List.of(
                        "order_delivery",
                        "order_line",
                        "order_revision",
                        "ledger_archive",
                        "customer_order",
                        "ledger_head")
                .forEach(table -> handle.createUpdate("DELETE FROM " + table + " WHERE account_id = :account")
                        .bind("account", UUID.fromString(accountId))
                        .execute()));
    }

    @Test
    void whatWasBookedVerifies() {
        book();
        pushBatch(List.of(
                aDocument("x" + orderId, anOrder(account, 1, "1.50")),
                aDocument("x" + orderId, anOrder(account, 2, "2"))));

        verification().body("intact", is(true)).body("verified", is(4)).body("unsealed", is(0));
    }

    @Test
    void bookingsThatRaceStillFormOneChain() {
        IntStream.range(0, 16).parallel().forEach(racer -> push(racer + orderId, anOrder(account, 1, "1")));

        verification().body("intact", is(true)).body("verified", is(16));
    }

    @ParameterizedTest(name = "{0} is found: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE order_line SET quantity = 11 WHERE account_id = :account AND revision = 1 | REVISION_CHANGED",
                "UPDATE order_delivery SET delivered_on = delivered_on + 1 WHERE account_id = :account | REVISION_CHANGED",
                "DELETE FROM order_delivery WHERE account_id = :account | REVISION_CHANGED",
                "UPDATE order_revision SET net_amount = 1 WHERE account_id = :account AND revision = 1 | REVISION_CHANGED",
                "UPDATE order_revision SET position = 9 WHERE account_id = :account AND revision = 1 | REVISION_MISSING",
                "UPDATE order_revision SET position = NULL WHERE account_id = :account AND revision = 2 | END_CHANGED",
                "UPDATE customer_order SET net_amount = 1 WHERE account_id = :account | ORDER_CHANGED",
                "DELETE FROM customer_order WHERE account_id = :account | ORDER_CHANGED",
                "DELETE FROM ledger_head WHERE account_id = :account | END_CHANGED",
            })
    void whatIsChangedBehindTheServiceIsFound(String tampering, String fault) {
        book();
        verification().body("intact", is(true));

        tamper(tampering);

        verification().body("intact", is(false)).body("faults.kind", hasItem(fault));
    }

    @Test
    void allLedgersAreVerifiedPageByPage() {
        book();
        UUID id = UUID.fromString(accountId);
        UUID before = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);

        verifications(before).body("items[0].intact", is(true)).body("items[0].verified", is(2));
        tamper("DELETE FROM ledger_head WHERE account_id = :account");

        verifications(before).body("items[0].intact", is(false)).body("items[0].faults.kind", hasItem("END_CHANGED"));
        Api.as(Roles.KAM).get("/ledger/verifications").then().statusCode(403);
    }

    @Test
    void theChainGoesOnWhenAMonthIsDetached() {
        push("old" + orderId, on("1988-03-01")).statusCode(201);
        push(orderId, on("1988-04-01")).statusCode(201);

        jdbi.useHandle(handle -> handle.execute("SELECT detach_ledger_month('1988-03-01')"));
        push("new" + orderId, on("1988-05-01")).statusCode(201);

        verification().body("faults", is(List.of())).body("verified", is(2)).body("archived", is(1));
    }

    @Test
    void theAuditorTellsOfAChangedLedger() {
        book();
        tamper("UPDATE order_line SET unit_price = 1 WHERE account_id = :account");
        double before = metrics.counter("clave.ledger.mismatches").count();

        Awaitility.await().untilAsserted(() -> {
            letTheAuditStandBeforeTheAccount();
            auditor.turn();
            assertThat(metrics.counter("clave.ledger.mismatches").count()).isGreaterThan(before);
        });
    }

    @Test
    void onlyOperatorsVerify() {
        Api.as(Roles.KAM)
                .get("/accounts/" + accountId + "/ledger/verification")
                .then()
                .statusCode(403);
    }

    /** An order of ten units at its second revision, with a delivery. */
    private void book() {
        Map<String, Object> line = aLine(1, "10");
        line.put("deliveries", List.of(Map.of("deliveredOn", "2026-01-18", "quantity", "4")));
        Map<String, Object> order = anOrder(account, 2, "10");
        order.put("lines", List.of(aLine(2, "3"), line));
        push(orderId, anOrder(account, 1, "10")).statusCode(201);
        push(orderId, order).statusCode(200);
    }

    private void tamper(String sql) {
        int changed = jdbi.withHandle(handle -> handle.createUpdate(sql)
                .bind("account", UUID.fromString(accountId))
                .execute());
        assertThat(changed).isPositive();
    }

    private void letTheAuditStandBeforeTheAccount() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE sweep SET last_account = (
                            SELECT account_id FROM ledger_head WHERE account_id < CAST(:account AS uuid)
                            ORDER BY account_id DESC LIMIT 1)
                        WHERE name = :sweep""")
                .bind("account", accountId)
                .bind("sweep", LedgerAudits.SWEEP)
                .execute());
    }

    private Map<String, Object> on(String day) {
        Map<String, Object> order = anOrder(account, 1, "1");
        order.put("orderedAt", day + "T10:00:00.123456789Z");
        return order;
    }

    /** The page that begins with the account of this test. */
    private ValidatableResponse verifications(UUID after) {
        return Api.as(Roles.OPERATOR)
                .get("/ledger/verifications?limit=1&cursor="
                        + cursors.encode(LedgerVerifications.ALL, after.toString()))
                .then()
                .statusCode(200)
                .body("items.accountId", contains(accountId));
    }

    private ValidatableResponse verification() {
        return Api.as(Roles.OPERATOR)
                .get("/accounts/" + accountId + "/ledger/verification")
                .then()
                .statusCode(200);
    }
}
