package io.clave.accounts.intake;

import static io.clave.accounts.TestOrders.SOURCE;
import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static io.clave.accounts.TestOrders.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErpOrdersTopicTest {

    private static final String TOPIC = "erp.orders.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String account = anAccountKey();
    private final String orderId = anOrderId();

    @Test
    void anOrderOnTheTopicIsBooked() {
        anAccount(account);

        send(aDocument(orderId, anOrder(account, 1, "10")));

        await().untilAsserted(() -> read(orderId).statusCode(200).body("netAmount.amount", is("100.00")));
    }

    @ParameterizedTest(name = "with seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theSameOrderByBothDoorsInAnyOrderOfRevisionsHasOneEffect(long seed) {
        String accountId = anAccount(account);
        List<Integer> revisions = new ArrayList<>(List.of(1, 2, 3, 4, 5, 1, 2, 3, 4, 5));
        Collections.shuffle(revisions, new Random(seed));

        for (int i = 0; i < revisions.size(); i++) {
            Map<String, Object> order = anOrder(account, revisions.get(i), String.valueOf(10 * revisions.get(i)));
            if (i % 2 == 0) {
                push(orderId, order);
            } else {
                send(aDocument(orderId, order));
            }
        }

        await().untilAsserted(() -> read(orderId).body("revision", is(5)).body("netAmount.amount", is("500.00")));
        String last = anOrderId();
        send(aDocument(last, anOrder(account, 1, "1")));
        await().untilAsserted(() -> read(last).statusCode(200));
        read(orderId).body("revision", is(5)).body("netAmount.amount", is("500.00"));
        Api.as(Roles.VIEWER).get("/accounts/" + accountId + "/orders").then().body("items", hasSize(2));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "not json", "[]", "{\"source\":17}", "{\"orderId\":\"x\"}"})
    void aPoisonRecordIsSetAsideAndStopsNothing(String poison) {
        anAccount(account);

        TestTopics.send(TOPIC, account, Map.of("marker", account), poison.getBytes(StandardCharsets.UTF_8));
        send(aDocument(orderId, anOrder(account, 1, "10")));

        await().untilAsserted(() -> read(orderId).statusCode(200));
        List<Received> parked = await().until(() -> deadLetters(account), letters -> !letters.isEmpty());
        assertThat(parked).hasSize(1);
        assertThat(parked.get(0).text()).isEqualTo(poison);
        assertThat(parked.get(0).headers()).containsKeys("dlq_origin", "dlq_code", "dlq_error", "ce_id");
    }

    @Test
    void anUnknownMemberOnTheTopicIsNamedInTheDeadLetter() {
        Map<String, Object> document = aDocument(orderId, anOrder(account, 1, "10"));
        document.put("colour", "red");

        TestTopics.send(TOPIC, account, Map.of("marker", account), bytes(document));

        List<Received> parked = await().until(() -> deadLetters(account), letters -> !letters.isEmpty());
        assertThat(parked.get(0).headers().get("dlq_error")).contains("colour");
    }

    private static List<Received> deadLetters(String marker) {
        return TestTopics.received(
                TOPIC + ".dlq", letter -> marker.equals(letter.headers().get("marker")));
    }

    private void send(Map<String, Object> document) {
        TestTopics.send(TOPIC, SOURCE + ":" + account, Map.of(), bytes(document));
    }

    private static byte[] bytes(Map<String, Object> document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
