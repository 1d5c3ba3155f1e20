package io.clave.accounts.intake;

import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.TestTopics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLettersTest {

    private static final String TOPIC = "erp.orders.v1";
    private static final String PATH = "/dead-letters/accounts/";
    private static final String LIST = "/dead-letters/accounts";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String account = anAccountKey();
    private final String orderId = anOrderId();

    @Test
    void aRecordThatCannotBeReadIsShownWithItsOriginAndItsContent() {
        String id = parked("not json".getBytes(StandardCharsets.UTF_8), 1);

        inspect(id)
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("letter.topic", is(TOPIC))
                .body("letter.key", is(account))
                .body("letter.state", is("WAITING"))
                .body("letter.attempt", is(1))
                .body("letter.size", is(8))
                .body("headers.marker", is(account))
                .body("value.text", is("not json"))
                .body("value.truncated", is(false))
                .body("changes", hasSize(0));
    }

    @Test
    void aCorrectedRecordIsBookedByTheReplayAndTheCorrectionIsOnRecord() throws JsonProcessingException {
        anAccount(account);
        String id = parked("not json".getBytes(StandardCharsets.UTF_8), 1);
        String corrected = new ObjectMapper().writeValueAsString(aDocument(orderId, anOrder(account, 1, "10")));

        edit(id, "\"1\"", Map.of("text", corrected, "reason", "the export was cut off"))
                .statusCode(200);
        replay(id).statusCode(200).body("state", is("REPLAYED"));
        replay(id).statusCode(200).body("state", is("REPLAYED"));

        await().atMost(PATIENCE).untilAsserted(() -> read(orderId).statusCode(200));
        inspect(id)
                .body("changes.action", contains("REPLAYED", "EDITED"))
                .body("changes[1].by", is("test-operator"))
                .body("changes[1].reason", is("the export was cut off"))
                .body("changes[1].before.text", is("not json"))
                .body("changes[1].after.text", is(corrected));
        assertThat(TestTopics.received(TOPIC, sent -> account.equals(sent.key())))
                .hasSize(2);
    }

    @Test
    void aReplayThatFailsAgainIsAnotherLetterWithTheNextAttempt() {
        String first = parked("still not json".getBytes(StandardCharsets.UTF_8), 1);

        replay(first).statusCode(200);

        String second = awaitLetter(2);
        inspect(second).body("letter.previousId", is(first)).body("value.text", is("still not json"));
        assertThat(letters("WAITING")).hasSize(1);
    }

    @Test
    void bytesThatAreNoTextStayTheSame() {
        byte[] bytes = {0, -1, 17, -128};
        String id = parked(bytes, 1);

        inspect(id).body("value.base64", is("AP8RgA=="));
        assertThat(operator().get(PATH + id + "/value").asByteArray()).isEqualTo(bytes);
        replay(id).statusCode(200);

        assertThat(operator().get(PATH + awaitLetter(2) + "/value").asByteArray())
                .isEqualTo(bytes);
    }

    @Test
    void aDiscardedLetterStaysReadableWithTheReason() {
        String id = parked("rubbish".getBytes(StandardCharsets.UTF_8), 1);

        discard(id, "a test of the ERP team").statusCode(200).body("state", is("DISCARDED"));

        inspect(id).body("changes[0].reason", is("a test of the ERP team"));
        assertThat(letters("WAITING")).isEmpty();
        assertThat(letters("DISCARDED")).hasSize(1);
        edit(id, "\"2\"", Map.of("text", "{}", "reason", "too late"))
                .statusCode(409)
                .body("code", is("dead-letter-settled"));
    }

    @Test
    void anEditNeedsTheVersionAReasonAndOneValue() {
        String id = parked("rubbish".getBytes(StandardCharsets.UTF_8), 1);

        edit(id, "\"7\"", Map.of("text", "{}", "reason", "late")).statusCode(412);
        edit(id, "\"1\"", Map.of("text", "{}")).statusCode(400);
        edit(id, "\"1\"", Map.of("reason", "nothing")).statusCode(400);
        discard(id, " ").statusCode(400).body("errors[0].pointer", is("/reason"));
        operator().post(PATH + id + "/discard").then().statusCode(400);
        operator().queryParam("limit", 1000).get(LIST).then().statusCode(400);
        edit(id, "\"1\"", Map.of("base64", "###", "reason", "garbled"))
                .statusCode(400)
                .body("detail", containsString("Base64"));
    }

    @Test
    void theListIsReadPageByPage() {
        for (int i = 0; i < 3; i++) {
            TestTopics.send(TOPIC, account, Map.of(), ("poison " + i).getBytes(StandardCharsets.UTF_8));
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(letters("WAITING")).hasSize(3));
        List<String> seen = new ArrayList<>();

        String cursor = null;
        do {
            ValidatableResponse page = operator()
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .queryParam("topic", TOPIC)
                    .queryParam("from", "2020-01-01T00:00:00Z")
                    .queryParam("limit", 2)
                    .get(LIST)
                    .then()
                    .statusCode(200);
            seen.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("next");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(letters("WAITING"));
    }

    @Test
    void onlyOperatorsSeeDeadLetters() {
        Api.as(Roles.KAM_MANAGER).get(LIST).then().statusCode(403);
        Api.as(Roles.ERP).post(PATH + UUID.randomUUID() + "/replay").then().statusCode(403);
        Api.anonymous().get(LIST).then().statusCode(401);
        inspect(UUID.randomUUID().toString()).statusCode(404);
        replay(UUID.randomUUID().toString()).statusCode(404);
        operator().queryParam("colour", "red").get(LIST).then().statusCode(400);
    }

    private String parked(byte[] value, int attempt) {
        TestTopics.send(TOPIC, account, Map.of("marker", account), value);
        return awaitLetter(attempt);
    }

    private String awaitLetter(int attempt) {
        return await().atMost(PATIENCE)
                .until(() -> letters("it.attempt == " + attempt, "WAITING"), found -> !found.isEmpty())
                .get(0);
    }

    private List<String> letters(String state) {
        return letters("true", state);
    }

    /** The ids of the letters of this test that keep the condition. */
    private List<String> letters(String condition, String state) {
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            ValidatableResponse page = operator()
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .queryParam("state", state)
                    .queryParam("limit", 200)
                    .get(LIST)
                    .then()
                    .statusCode(200);
            found.addAll(page.extract().path("items.findAll { it.key == '" + account + "' && " + condition + " }.id"));
            cursor = page.extract().path("next");
        } while (cursor != null);
        return found;
    }

    private static ValidatableResponse inspect(String id) {
        return operator().get(PATH + id).then();
    }

    private static ValidatableResponse edit(String id, String ifMatch, Map<String, String> edit) {
        return operator()
                .header("If-Match", ifMatch)
                .body(edit)
                .put(PATH + id + "/value")
                .then();
    }

    private static ValidatableResponse replay(String id) {
        return operator().post(PATH + id + "/replay").then();
    }

    private static ValidatableResponse discard(String id, String reason) {
        return operator()
                .body(Map.of("reason", reason))
                .post(PATH + id + "/discard")
                .then();
    }

    private static RequestSpecification operator() {
        return Api.as(Roles.OPERATOR);
    }
}
