package io.clave.planning.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.TestTopics;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLettersTest {

    private static final String TOPIC = "accounts.account.v1";
    private static final String PATH = "/dead-letters/planning";

    private final String key = UUID.randomUUID().toString();

    @Test
    void whatThisServiceCannotTakeIsListedAndDecidedByOperators() {
        TestTopics.send(TOPIC, key, Map.of(), "no event".getBytes(StandardCharsets.UTF_8));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Api.as(Roles.OPERATOR)
                        .queryParam("topic", TOPIC)
                        .queryParam("limit", 200)
                        .get(PATH)
                        .then()
                        .statusCode(200)
                        .body("items.key", hasItem(key)));
        String id = Api.as(Roles.OPERATOR)
                .queryParam("limit", 200)
                .get(PATH)
                .path("items.find { it.key == '" + key + "' }.id");
        Api.as(Roles.OPERATOR)
                .body(Map.of("reason", "a test"))
                .post(PATH + "/" + id + "/discard")
                .then()
                .statusCode(200)
                .body("state", is("DISCARDED"));
        Api.as(Roles.VIEWER).get(PATH + "/" + id).then().statusCode(403);
    }
}
