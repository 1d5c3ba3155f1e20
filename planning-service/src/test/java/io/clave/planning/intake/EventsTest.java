package io.clave.planning.intake;

import static io.clave.planning.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.clave.planning.Published;
import io.clave.platform.json.Json;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EventsTest {

    private final Json json;

    EventsTest(Json json) {
        this.json = json;
    }

    @Test
    void aReplayedScoreChangesNothing() {
        UUID account = UUID.randomUUID();
        Published.score(account, 7, "TRUE_FRIEND", "LATE");
        awaitAlert(account, "LATE", "OPEN");

        Published.score(account, 7, "TRUE_FRIEND", "LATE");
        Published.score(account, 8, "TRUE_FRIEND", "OVERDUE");

        awaitAlert(account, "OVERDUE", "OPEN");
        assertThat(alert(account, "LATE").getInt("occurrences")).isEqualTo(1);
        assertThat(published("planning.plan.v1", account)).hasSize(1);
    }

    @Test
    void anOlderScoreIsIgnored() {
        UUID account = UUID.randomUUID();
        Published.score(account, 7, "TRUE_FRIEND", "LATE");
        awaitAlert(account, "LATE", "OPEN");

        Published.score(account, 6, "STRANGER", "ON_CADENCE");
        Published.score(account, 8, "TRUE_FRIEND", "LATE");

        eventually(
                () -> assertThat(alert(account, "LATE").getInt("occurrences")).isEqualTo(2));
        assertThat(alert(account, "LATE").getString("status")).isEqualTo("OPEN");
        assertThat(published("planning.plan.v1", account)).hasSize(1);
    }

    @Test
    void anOlderVersionOfAnAccountIsIgnored() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "STRANGER", "LATE");
        awaitSeverity(account, "LOW");
        Published.account(account, 2, "KEY");
        awaitSeverity(account, "HIGH");

        Published.account(account, 1, "STANDARD");
        Published.account(account, 3, "MAJOR");

        awaitSeverity(account, "MEDIUM");
        eventually(() -> assertThat(published("planning.alert.v1", account))
                .extracting(event -> JsonPath.from(event.text()).getString("severity"))
                .containsExactly("LOW", "HIGH", "MEDIUM"));
    }

    @Test
    void aPoisonRecordIsSetAsideAndDoesNotStopTheNext() {
        UUID account = UUID.randomUUID();

        Published.unreadableScore(account);
        Published.score(account, 2, "BARNACLE", "LATE");

        awaitAlert(account, "LATE", "OPEN");
        eventually(() -> assertThat(published("scoring.score.v1.dlq", account))
                .singleElement()
                .satisfies(parked -> {
                    assertThat(parked.text()).isEqualTo("{\"accountId\":");
                    assertThat(parked.headers()).containsKeys("dlq_origin", "dlq_code", "dlq_error");
                }));
    }

    @Test
    void everyStepOfAnAlertIsPublished() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "BARNACLE", "LATE");
        awaitAlert(account, "LATE", "OPEN");
        Api.as(Roles.KAM)
                .body("{}")
                .post("/alerts/" + alert(account, "LATE").getString("alertId") + "/acknowledge")
                .then()
                .statusCode(200);
        Published.score(account, 2, "BARNACLE", "ON_CADENCE");
        awaitAlert(account, "LATE", "RESOLVED");

        eventually(() -> assertThat(published("planning.alert.v1", account)).hasSize(3));

        assertThat(published("planning.alert.v1", account))
                .allSatisfy(event -> EventSchemas.assertValid("planning-alert.v1", event.value()))
                .extracting(event -> event.headers().get("ce_type"))
                .containsExactly(
                        "io.clave.planning.alert-opened.v1",
                        "io.clave.planning.alert-acknowledged.v1",
                        "io.clave.planning.alert-resolved.v1");
    }

    @Test
    void everyVersionOfAPlanIsPublished() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "TRUE_FRIEND", "ON_CADENCE");
        eventually(() -> assertThat(published("planning.plan.v1", account)).hasSize(1));
        Published.score(account, 2, "BUTTERFLY", "ON_CADENCE");

        eventually(() -> assertThat(published("planning.plan.v1", account)).hasSize(2));

        assertThat(published("planning.plan.v1", account))
                .allSatisfy(event -> EventSchemas.assertValid("planning-plan.v1", event.value()))
                .extracting(event -> event.headers().get("ce_type"))
                .containsExactly("io.clave.planning.plan-drafted.v1", "io.clave.planning.plan-revised.v1");
    }

    @Test
    void whatTheOtherServicesPromiseToPublishIsUnderstood() {
        AccountPublished account = json.read(EventSchemas.example("accounts-account.v1"), AccountPublished.class);
        ScorePublished score = json.read(EventSchemas.example("scoring-score.v1"), ScorePublished.class);

        assertThat(account.account().externalIds()).isNotEmpty();
        assertThat(score.report(1).score().accountId()).isEqualTo(account.accountId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"planning-alert.v1", "planning-plan.v1", "planning-directive.v1"})
    void theExampleOfAContractKeepsIt(String contract) {
        EventSchemas.assertValid(contract, EventSchemas.example(contract));
    }

    private static void awaitAlert(UUID account, String reason, String status) {
        eventually(() -> assertThat(alert(account, reason).getString("status")).isEqualTo(status));
    }

    private static void awaitSeverity(UUID account, String severity) {
        eventually(() -> Api.as(Roles.VIEWER)
                .get("/accounts/" + account + "/alerts")
                .then()
                .statusCode(200)
                .body("items[0].severity", is(severity)));
    }

    private static JsonPath alert(UUID account, String reason) {
        return Api.as(Roles.VIEWER)
                .get("/accounts/" + account + "/alerts")
                .jsonPath()
                .setRootPath("items.find { it.reason == '" + reason + "' }");
    }

    private static List<Received> published(String topic, UUID account) {
        return TestTopics.received(topic, event -> account.toString().equals(event.key()));
    }
}
