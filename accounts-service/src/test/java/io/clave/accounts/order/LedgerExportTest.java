package io.clave.accounts.order;

import static io.clave.accounts.TestOrders.SOURCE;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.platform.paging.Cursors;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RECORDED = "io.clave.accounts.order-recorded.v1";
    private static final String SUMMARISED = "io.clave.accounts.ledger-summarised.v1";

    private final String key = anAccountKey();
    private final String orderId = anOrderId();
    private String account = "";
    private final LedgerNews news;
    private final Cursors cursors;

    LedgerExportTest(LedgerNews news, Cursors cursors) {
        this.news = news;
        this.cursors = cursors;
    }

    @BeforeEach
    void openTheAccount() {
        account = anAccount(key);
    }

    @Test
    void anOrderIsExportedAsTheLastEventToldOfIt() throws Exception {
        Map<String, Object> exact = anOrder(key, 2, "1.5");
        exact.put("orderedAt", "2026-01-15T10:00:00.123456789Z");
        push(orderId, anOrder(key, 1, "1")).statusCode(201);
        push(orderId, exact).statusCode(200);

        List<Received> events = awaitEvents(RECORDED, 2);

        assertThat(exported(orderId)).isEqualTo(JSON.readTree(events.get(1).value()));
    }

    @Test
    void aSummaryStandsAfterTheOrdersThatItCounts() throws Exception {
        push("b" + orderId, anOrder(key, 1, "2")).statusCode(201);
        push("b" + orderId, anOrder(key, 2, "3.25")).statusCode(200);
        push("a" + orderId, anOrder(key, 1, "1")).statusCode(201);

        news.tell(UUID.fromString(account));
        push("c" + orderId, anOrder(key, 1, "1")).statusCode(201);

        List<Received> orders = awaitEvents(RECORDED, 4);
        Received event = summaryBetween(orders.get(2), orders.get(3));
        EventSchemas.assertValid("accounts-ledger-summary.v1", event.value());
        JsonNode summary = JSON.readTree(event.value());
        assertThat(summary.path("orders").asInt()).isEqualTo(2);
        assertThat(summary.path("revisions").asInt()).isEqualTo(3);
        assertThat(summary.path("checksum").asText())
                .isEqualTo(checksum(line("a" + orderId, 1, "10"), line("b" + orderId, 2, "32.5")));
        assertThat(summary.path("reportingChecksum").asText())
                .isEqualTo(checksum(worth("a" + orderId, "10"), worth("b" + orderId, "32.5")));
    }

    /** The auditor in the background may tell of the account too, at any time. */
    private Received summaryBetween(Received before, Received after) {
        return awaitEvents(SUMMARISED, 1).stream()
                .filter(event -> sequence(event) > sequence(before) && sequence(event) < sequence(after))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyOperatorsExport() {
        Api.as(Roles.KAM_MANAGER).get("/ledger/orders").then().statusCode(403);
    }

    private String line(String order, int revision, String netAmount) {
        long placed = Instant.parse("2026-01-15T10:00:00Z").getEpochSecond() * 1_000_000;
        return String.join("\u001f", SOURCE, order, "" + revision, "ORDER", "OPEN", "" + placed, "EUR", netAmount);
    }

    private static String worth(String order, String amount) {
        return String.join("\u001f", SOURCE, order, "EUR", amount);
    }

    /** As contract {@code accounts-ledger-summary.v1} has it. */
    private static String checksum(String... lines) throws NoSuchAlgorithmException {
        byte[] content = String.join("\u001e", lines).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private JsonNode exported(String order) throws JsonProcessingException {
        String before = cursors.encode("ledger orders", SOURCE, order.substring(0, order.length() - 1));
        String page = Api.as(Roles.OPERATOR)
                .get("/ledger/orders?limit=1&cursor=" + before)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return JSON.readTree(page).path("items").path(0);
    }

    private List<Received> awaitEvents(String type, int count) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> events(type), events -> events.size() >= count);
    }

    private List<Received> events(String type) {
        return TestTopics.received(
                "accounts.order.v1",
                event -> account.equals(event.key())
                        && type.equals(event.headers().get("ce_type")));
    }

    private static int sequence(Received event) {
        return Integer.parseInt(event.headers().get("ce_sequence"));
    }
}
