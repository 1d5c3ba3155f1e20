package io.clave.scoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;

/** Calls of scoring runs. */
final class Runs {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private Runs() {}

    static ValidatableResponse ask(String body) {
        return Api.as(Roles.KAM_MANAGER, "boss")
                .body(body)
                .post("/scoring-runs")
                .then();
    }

    /** Asks for a run and waits until it has ended. */
    static JsonPath run(String body) {
        return awaitEnd(ask(body).statusCode(202).extract().path("id"));
    }

    static JsonPath awaitEnd(String id) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(id).getString("state")).isIn("SUCCEEDED", "FAILED"));
        return get(id);
    }

    static JsonPath get(String id) {
        return Api.as(Roles.VIEWER)
                .get("/scoring-runs/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse model(String version) {
        return Api.as(Roles.VIEWER)
                .get("/scoring-models/{version}", version)
                .then()
                .statusCode(200);
    }
}
