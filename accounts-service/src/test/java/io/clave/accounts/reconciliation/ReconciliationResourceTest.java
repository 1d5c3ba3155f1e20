package io.clave.accounts.reconciliation;

import static io.clave.accounts.TestOrders.pushBatch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.TestTopics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReconciliationResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.of(2010, 12, 1);

    private final String source = aSource();

    @Test
    void twoSourcesInTwoCurrenciesReconcileToTheCent() {
        for (String currency : List.of("GBP", "EUR")) {
            String shop = aSource();
            for (int day = 0; day < 5; day++) {
                RetailDay retail = new RetailDay(shop + day, DAY.plusDays(day), currency, day).with(60);
                opensAccounts(shop + day);
                pushBatch(retail.documents()).body("created", is(60));

                post(retail, true)
                        .statusCode(200)
                        .body("state", is("BALANCED"))
                        .body("found.orders", is(60))
                        .body("difference.netAmount.amount", is("0.00"))
                        .body("findings", is(0));
            }
        }
    }

    @Test
    void whatIsMissingOrTooMuchIsNamed() {
        RetailDay retail = aBookedDay(10);
        Map<String, Object> total = new HashMap<>(retail.controlTotal(true));
        List<Map<String, Object>> items = new ArrayList<>(retail.items());
        items.sort(Comparator.comparing(item -> String.valueOf(item.get("orderId"))));
        String surplus = String.valueOf(items.remove(0).get("orderId"));
        items.add(Map.of("orderId", "unheard-of"));
        items.set(0, changed(items.get(0), "revision", 2));
        items.set(1, changed(items.get(1), "netAmount", "0.01"));
        total.put("items", items);

        put(retail.path(), total).body("state", is("DIFFERENT")).body("findings", is(4));

        List<Map<String, String>> findings = findings(retail);
        assertThat(kind(findings, surplus)).isEqualTo("SURPLUS");
        assertThat(kind(findings, "unheard-of")).isEqualTo("MISSING");
        assertThat(kind(findings, String.valueOf(items.get(0).get("orderId")))).isEqualTo("OTHER_REVISION");
        assertThat(kind(findings, String.valueOf(items.get(1).get("orderId")))).isEqualTo("OTHER_AMOUNT");
    }

    @Test
    void anOrderInQuarantineExplainsTheDifferenceUntilItIsBooked() {
        RetailDay retail = new RetailDay(source, DAY, "EUR", 7).with(1);
        pushBatch(retail.documents()).body("quarantined", is(1));

        post(retail, false).body("state", is("DIFFERENT")).body("difference.orders", is(-1));
        assertThat(findings(retail)).hasSize(1);
        assertThat(findings(retail).get(0)).containsEntry("kind", "QUARANTINED");

        Api.as(Roles.KAM)
                .body(Map.of("name", "Retail"))
                .put("/accounts/by-external-id/" + source + "/"
                        + retail.documents().get(0).get("accountExternalId"));
        Api.as(Roles.ERP)
                .post(retail.path() + "/compare")
                .then()
                .statusCode(200)
                .body("state", is("BALANCED"))
                .body("findings", is(0));
    }

    @Test
    void pushesThatCameToNothingAreNamed() throws Exception {
        aBookedDay(2);
        RetailDay more = new RetailDay(source, DAY, "EUR", 7).with(6);
        List<Map<String, Object>> absent = more.documents().subList(2, 6);
        absent.forEach(document -> document.put("lines", List.of()));
        TestTopics.send("erp.orders.v1", source, Map.of(), JSON.writeValueAsBytes(absent.get(0)));
        pushBatch(absent.subList(1, 2)).body("error", is(1));
        Map<String, Object> single = new HashMap<>(absent.get(2));
        Api.as(Roles.ERP)
                .body(without(single, "source", "orderId"))
                .put("/orders/" + source + "/" + absent.get(2).get("orderId"))
                .then()
                .statusCode(400);
        importRows(absent.get(3));

        for (boolean itemised : List.of(false, true)) {
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                post(more, itemised).body("state", is("DIFFERENT"));
                assertThat(findings(more))
                        .extracting(finding -> finding.get("kind") + " " + finding.get("orderId"))
                        .contains(
                                "DEAD_LETTER " + absent.get(0).get("orderId"),
                                "REJECTED_PUSH " + absent.get(1).get("orderId"),
                                "REJECTED_PUSH " + absent.get(2).get("orderId"),
                                "REJECTED_ROW " + absent.get(3).get("orderId"));
            });
        }
        assertThat(findings(more))
                .filteredOn(finding -> String.valueOf(finding.get("kind")).startsWith("REJECTED"))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.get("detail")).contains("/lines"));
    }

    @Test
    void aPushIsNoLongerNamedWhenItWasCorrected() {
        RetailDay retail = aBookedDay(1);
        RetailDay more = new RetailDay(source, DAY, "EUR", 7).with(2);
        Map<String, Object> sound = more.documents().get(1);
        pushBatch(List.of(with(sound, "lines", List.of()))).body("error", is(1));
        post(more, false);
        assertThat(findings(more)).extracting(finding -> finding.get("kind")).containsExactly("REJECTED_PUSH");

        pushBatch(List.of(sound)).body("created", is(1));

        post(more, false).body("state", is("BALANCED")).body("findings", is(0));
        put(retail.path(), Map.of("orders", 9, "netAmount", "1.00")).body("findings", is(0));
    }

    @Test
    void anIgnoredRevisionIsNamedUnlessItIsInTheLedger() {
        RetailDay retail = aBookedDay(1);
        Map<String, Object> first = retail.documents().get(0);
        pushBatch(List.of(with(first, "revision", 3))).body("updated", is(1));

        pushBatch(List.of(first)).body("stale", is(1));
        put(retail.path(), Map.of("orders", 9, "netAmount", "1.00")).body("findings", is(0));
        pushBatch(List.of(with(first, "revision", 2))).body("stale", is(1));
        put(retail.path(), Map.of("orders", 9, "netAmount", "1.00")).body("findings", is(1));

        assertThat(findings(retail).get(0)).containsEntry("kind", "STALE_PUSH").containsEntry("code", "stale");
        post(retail, false).body("state", is("BALANCED")).body("findings", is(0));
    }

    @Test
    void aCancelledOrderIsNotCountedAndIsNamed() {
        RetailDay retail = aBookedDay(3);
        Map<String, Object> cancelled = new HashMap<>(retail.documents().get(0));
        cancelled.putAll(Map.of("revision", 2, "status", "CANCELLED"));
        pushBatch(List.of(cancelled)).body("updated", is(1));

        post(retail, false).body("state", is("DIFFERENT")).body("found.orders", is(2));

        assertThat(kind(findings(retail), String.valueOf(cancelled.get("orderId"))))
                .isEqualTo("CANCELLED");
    }

    @Test
    void anOrderUnderAnotherDayIsFoundThere() {
        RetailDay retail = aBookedDay(1);
        RetailDay nextDay = new RetailDay(source, DAY.plusDays(1), "EUR", 7).with(1);

        post(nextDay, true).body("state", is("DIFFERENT"));

        assertThat(findings(nextDay).get(0)).containsEntry("kind", "ELSEWHERE");
        assertThat(retail.documents()).hasSize(1);
    }

    @Test
    void whatDiffersCanBeListed() {
        RetailDay retail = aBookedDay(2);
        put(retail.path(), Map.of("orders", 3, "netAmount", "1.00"));

        Api.as(Roles.OPERATOR)
                .get("/reconciliations?state=DIFFERENT&source=" + source)
                .then()
                .body("items", hasSize(1))
                .body("items[0].date", is(DAY.toString()));
        post(retail, true).header("ETag", "\"2\"").body("state", is("BALANCED"));
        Api.as(Roles.OPERATOR)
                .get("/reconciliations?state=DIFFERENT&source=" + source)
                .then()
                .body("items", empty());
        Api.as(Roles.OPERATOR)
                .get("/reconciliations?source=" + source)
                .then()
                .body("items.state", contains("BALANCED"));
    }

    @Test
    void aListThatContradictsItsTotalsIsRefused() {
        List<Map<String, String>> items = List.of(Map.of("orderId", "1", "netAmount", "1.00"));
        String path = "/reconciliations/" + source + "/" + DAY + "/EUR";

        put(path, Map.of("orders", 2, "netAmount", "1.00", "items", items))
                .statusCode(422)
                .body("code", is("control-total-inconsistent"));
        put(path, Map.of("orders", 1, "netAmount", "1.01", "items", items)).statusCode(422);
        put(path.replace("EUR", "XXY"), Map.of("orders", 0, "netAmount", "0")).statusCode(400);
        Api.as(Roles.ERP).get(path).then().statusCode(404);
    }

    private RetailDay aBookedDay(int orders) {
        RetailDay retail = new RetailDay(source, DAY, "EUR", 7).with(orders);
        opensAccounts(source);
        pushBatch(retail.documents()).body("created", is(orders));
        return retail;
    }

    private static void opensAccounts(String source) {
        Api.as(Roles.OPERATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("unknownAccountPolicy", "CREATE_ACCOUNT"))
                .put("/order-sources/" + source)
                .then()
                .statusCode(200);
    }

    /** The same document, also in a file. */
    private void importRows(Map<String, Object> document) throws JsonProcessingException {
        String location = Api.as(Roles.ERP)
                .contentType("application/x-ndjson")
                .body(JSON.writeValueAsBytes(document))
                .post("/imports?source=" + source)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/imports/"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Api.as(Roles.ERP)
                        .get(path)
                        .then()
                        .body("state", is("SUCCEEDED"))
                        .body("error", is(1)));
    }

    private static Map<String, Object> with(Map<String, Object> document, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(document);
        changed.put(member, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> document, String... members) {
        Map<String, Object> changed = new HashMap<>(document);
        List.of(members).forEach(changed::remove);
        return changed;
    }

    private static ValidatableResponse post(RetailDay retail, boolean itemised) {
        return put(retail.path(), retail.controlTotal(itemised));
    }

    private static ValidatableResponse put(String path, Map<String, Object> total) {
        return Api.as(Roles.ERP).body(total).put(path).then();
    }

    private static List<Map<String, String>> findings(RetailDay retail) {
        return Api.as(Roles.ERP)
                .get(retail.path() + "/findings")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static String kind(List<Map<String, String>> findings, String orderId) {
        return findings.stream()
                .filter(finding -> orderId.equals(finding.get("orderId")))
                .map(finding -> finding.get("kind"))
                .findFirst()
                .orElse("none");
    }

    private static Map<String, Object> changed(Map<String, Object> item, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(item);
        changed.put(member, value);
        if (member.equals("revision")) {
            changed.remove("netAmount");
        }
        return changed;
    }

    private static String aSource() {
        return "shop-" + UUID.randomUUID();
    }
}
