package io.clave.accounts.intake;

import static io.clave.accounts.TestOrders.SOURCE;
import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderVerdictsTest {

    private static final String TOPIC = "accounts.order-verdict.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String account = anAccountKey();
    private final String key = SOURCE + ":" + account;
    private final String orderId = anOrderId();

    @Test
    void everyRecordIsToldWhatBecameOfItInTheOrderOfTheRecords() {
        anAccount(account);

        List<String> pushed = List.of(
                push(anOrder(account, 2, "20")),
                push(anOrder(account, 2, "20")),
                push(anOrder(account, 1, "10")),
                push(anOrder(account, 2, "21")),
                push(anOrder(account, 3, "-1")),
                push("not json"),
                push(anOrder(account, 3, "30")));

        List<Received> told = awaitVerdicts(pushed.size());
        assertThat(told)
                .extracting(OrderVerdictsTest::verdict)
                .containsExactly("accepted", "duplicate", "stale", "quarantined", "rejected", "rejected", "accepted");
        assertThat(told)
                .extracting(event -> JsonPath.from(event.text()).getString("record.id"))
                .containsExactlyElementsOf(pushed);
        assertThat(told).allSatisfy(event -> {
            EventSchemas.assertValid("accounts-order-verdict.v1", event.value());
            assertThat(event.headers())
                    .containsEntry("ce_type", "io.clave.accounts.order-verdict-given.v1")
                    .containsEntry("ce_subject", key)
                    .containsKey("ce_id")
                    .doesNotContainKey("ce_sequence");
        });
    }

    @Test
    void aVerdictSaysWhyAndNamesTheOrderWhereItCanBeRead() {
        push(anOrder(account, 1, "-1"));
        push("not json");

        List<Received> told = awaitVerdicts(2);

        JsonPath broken = JsonPath.from(told.get(0).text());
        assertThat(broken.getString("orderId")).isEqualTo(orderId);
        assertThat(broken.getInt("revision")).isEqualTo(1);
        assertThat(broken.getString("code")).isEqualTo("invalid");
        assertThat(broken.getString("detail")).contains("/lines/0/quantity");
        JsonPath unreadable = JsonPath.from(told.get(1).text());
        assertThat(unreadable.getString("orderId")).isNull();
        assertThat(unreadable.getString("revision")).isNull();
    }

    @Test
    void aVerdictContinuesTheTraceOfItsRecord() {
        String trace = UUID.randomUUID().toString().replace("-", "");

        send(Map.of("traceparent", "00-" + trace + "-b7ad6b7169203331-01"), bytes(anOrder(account, 1, "1")));

        assertThat(awaitVerdicts(1).get(0).headers().get("traceparent")).contains(trace);
    }

    @Test
    void whatWasQuarantinedIsToldAgainWhenItsAccountAppears() {
        String pushed = push(anOrder(account, 1, "10"));
        assertThat(verdict(awaitVerdicts(1).get(0))).isEqualTo("quarantined");

        anAccount(account);

        Received later = awaitVerdicts(2).get(1);
        assertThat(verdict(later)).isEqualTo("accepted");
        assertThat(JsonPath.from(later.text()).getString("record.id")).isEqualTo(pushed);
    }

    @Test
    void whatWasQuarantinedIsToldAgainWhenItIsDiscarded() {
        String pushed = push(anOrder(account, 1, "10"));
        awaitVerdicts(1);
        String id = Api.as(Roles.OPERATOR)
                .queryParam("accountExternalId", account)
                .get("/quarantine")
                .then()
                .extract()
                .path("items[0].id");

        Api.as(Roles.OPERATOR)
                .body(Map.of("reason", "nobody knows this customer"))
                .post("/quarantine/" + id + "/discard")
                .then()
                .statusCode(200);

        JsonPath later = JsonPath.from(awaitVerdicts(2).get(1).text());
        assertThat(later.getString("verdict")).isEqualTo("rejected");
        assertThat(later.getString("code")).isEqualTo("discarded-order");
        assertThat(later.getString("detail")).contains("nobody knows this customer");
        assertThat(later.getString("record.id")).isEqualTo(pushed);
    }

    @Test
    void theExampleOfTheContractKeepsIt() {
        EventSchemas.assertValid("accounts-order-verdict.v1", EventSchemas.example("accounts-order-verdict.v1"));
    }

    /** The ce_id of the record. */
    private String push(Map<String, Object> order) {
        return pushed(bytes(order));
    }

    private String push(String text) {
        return pushed(text.getBytes(StandardCharsets.UTF_8));
    }

    private String pushed(byte[] value) {
        String id = UUID.randomUUID().toString();
        send(Map.of("ce_id", id), value);
        return id;
    }

    private void send(Map<String, String> headers, byte[] value) {
        TestTopics.send("erp.orders.v1", key, headers, value);
    }

    private byte[] bytes(Map<String, Object> order) {
        try {
            return new ObjectMapper().writeValueAsBytes(aDocument(orderId, order));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private List<Received> awaitVerdicts(int count) {
        List<Received> told = await().atMost(PATIENCE)
                .until(
                        () -> TestTopics.received(TOPIC, event -> key.equals(event.key())),
                        events -> events.size() >= count);
        assertThat(told).hasSize(count);
        return told;
    }

    private static String verdict(Received event) {
        return JsonPath.from(event.text()).getString("verdict");
    }
}
