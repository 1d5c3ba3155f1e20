package io.clave.accounts.reconciliation;

import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.pushBatch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestTopics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DataQualityTest {

    private final String source = "graded-" + UUID.randomUUID();
    private final Clock clock;

    private final GradeNews news;

    DataQualityTest(Clock clock, GradeNews news) {
        this.clock = clock;
        this.news = news;
    }

    @Test
    void withoutAKnownFaultItIsA() {
        String account = anAccount();
        grade(account).statusCode(200).body("grade", nullValue());

        pushBatch(List.of(document("1", 1)));

        grade(account).body("grade", is("A")).body("orders", is(1)).body("reasons", empty());
    }

    @Test
    void theWorstFaultDecides() {
        String account = anAccount();
        pushBatch(IntStream.range(0, 40).mapToObj(i -> document("O" + i, 1)).toList());
        pushBatch(List.of(document("O1", 3)));
        grade(account).body("grade", is("C")).body("reasons.fault", contains("REVISION_GAPS"));

        pushBatch(
                IntStream.range(1, 4).mapToObj(i -> conflicting("O" + (i + 1))).toList());

        grade(account)
                .body("grade", is("D"))
                .body("reasons.fault", contains("QUARANTINED_ORDERS", "REVISION_GAPS"))
                .body("reasons.affected", contains(3, 1))
                .body("reasons.total", contains(43, 40));
    }

    @Test
    void whatCannotBeConvertedAndWhatDiffersLowersTheGrade() {
        String account = anAccount();
        Map<String, Object> unconverted = document("1", 1);
        unconverted.put("currency", "XPF");
        pushBatch(List.of(unconverted)).body("created", is(1));
        Api.as(Roles.ERP)
                .body(Map.of("orders", 2, "netAmount", "20.00"))
                .put("/reconciliations/" + source + "/" + yesterday().toString().substring(0, 10) + "/XPF")
                .then()
                .statusCode(200);

        grade(account).body("grade", is("E")).body("reasons.fault", contains("UNRECONCILED_DAYS", "MISSING_RATES"));
    }

    @Test
    void othersAreToldOfAGradeOnceWhenItChanges() {
        String account = anAccount();
        String quiet = Api.as(Roles.KAM)
                .body(Map.of("name", "Quiet"))
                .put("/accounts/by-external-id/" + source + "/C-2")
                .then()
                .extract()
                .path("id");
        pushBatch(List.of(document("1", 1)));
        awaitTold(account, "A");

        pushBatch(List.of(document("1", 3)));

        awaitTold(account, "A", "E");
        pushBatch(IntStream.range(2, 20).mapToObj(i -> document("" + i, 1)).toList());
        awaitTold(account, "A", "E", "D");
        assertThat(told(quiet)).isEmpty();
    }

    @Test
    void onlyAccountsHaveAGrade() {
        grade(UUID.randomUUID().toString()).statusCode(404);
    }

    private void awaitTold(String account, String... grades) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            news.tellSome();
            assertThat(told(account)).containsExactly(grades);
        });
    }

    private static List<String> told(String account) {
        return TestTopics.received(
                        "accounts.account.v1",
                        received -> account.equals(received.key())
                                && "io.clave.accounts.data-quality-graded.v1"
                                        .equals(received.headers().get("ce_type")))
                .stream()
                .peek(received -> EventSchemas.assertValid("accounts-data-quality.v1", received.value()))
                .map(received -> JsonPath.from(received.text()).getString("grade"))
                .toList();
    }

    private Instant yesterday() {
        return clock.instant().minus(Duration.ofDays(1));
    }

    private String anAccount() {
        return Api.as(Roles.KAM)
                .body(Map.of("name", "Graded"))
                .put("/accounts/by-external-id/" + source + "/C-1")
                .then()
                .extract()
                .path("id");
    }

    private Map<String, Object> document(String orderId, int revision) {
        Map<String, Object> document = new HashMap<>(aDocument(orderId, anOrder("C-1", revision, "1")));
        document.putAll(Map.of("source", source, "orderedAt", yesterday().toString()));
        return document;
    }

    private Map<String, Object> conflicting(String orderId) {
        Map<String, Object> document = document(orderId, 1);
        document.put("status", "DELIVERED");
        return document;
    }

    private static ValidatableResponse grade(String account) {
        return Api.as(Roles.VIEWER)
                .get("/accounts/" + account + "/data-quality")
                .then();
    }
}
