package io.clave.accounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.clave.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountResourceTest {

    @Test
    void anOpenedAccountCanBeReadByBothOfItsKeys() {
        String externalId = aName();

        String id = open(Map.of(
                        "name", "Hansa Werke",
                        "country", "DE",
                        "externalIds", List.of(Map.of("system", "sap", "externalId", externalId))))
                .statusCode(201)
                .header("Location", matchesPattern("http://[^/]+/api/v1/accounts/[0-9a-f-]{36}"))
                .body("tier", is("STANDARD"))
                .extract()
                .path("id");

        String byId = read("/accounts/" + id);
        assertThat(read("/accounts/by-external-id/sap/" + externalId)).isEqualTo(byId);
    }

    @Test
    void anUpsertOpensFirstAndThenChangesNothing() {
        String path = "/accounts/by-external-id/sap/" + aName();
        Map<String, Object> profile = Map.of("name", "Nordwind", "tier", "KEY");

        Api.as(Roles.KAM).body(profile).put(path).then().statusCode(201);
        Api.as(Roles.KAM).body(profile).put(path).then().statusCode(200).body("version", is(1));

        String id = Api.as(Roles.VIEWER).get(path).then().extract().path("id");
        assertThat(awaitEvents(id, 1)).hasSize(1);
    }

    @Test
    void everyChangeTellsItsFullStateAndKeepsTheContract() {
        String path = "/accounts/by-external-id/sap/" + aName();
        String id = Api.as(Roles.KAM)
                .body(Map.of("name", "Alt"))
                .put(path)
                .then()
                .extract()
                .path("id");

        Api.as(Roles.KAM)
                .body(Map.of("name", "Neu"))
                .put(path)
                .then()
                .statusCode(200)
                .body("version", is(2));

        List<Received> events = awaitEvents(id, 2);
        events.forEach(event -> EventSchemas.assertValid("accounts-account.v1", event.value()));
        assertThat(events)
                .extracting(event -> event.headers().get("ce_sequence"))
                .containsExactly("1", "2");
        assertThat(events.get(1).text()).contains("\"name\":\"Neu\"");
    }

    @Test
    void oneOfManyRacingCallersGetsTheIdentifier() {
        Map<String, Object> account =
                Map.of("name", "Racer", "externalIds", List.of(Map.of("system", "sap", "externalId", aName())));

        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(racer -> open(account).extract().statusCode())
                .toList();

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void aPatchNeedsTheVersionItIsBasedOn() {
        String id = open(Map.of("name", "Patchable", "country", "FR")).extract().path("id");

        patch(id, null, "{\"tier\":\"KEY\"}").statusCode(428).body("code", is("precondition-required"));
        patch(id, "\"7\"", "{\"tier\":\"KEY\"}").statusCode(412).body("code", is("stale-version"));
        patch(id, "\"1\"", "{\"tier\":\"KEY\",\"country\":null}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("tier", is("KEY"))
                .body("country", nullValue())
                .body("name", is("Patchable"));
    }

    @Test
    void theHierarchyHasNoCycles() {
        String parent = open(Map.of("name", "Parent")).extract().path("id");
        String child = open(Map.of("name", "Child", "parentAccountId", parent))
                .extract()
                .path("id");

        patch(parent, "\"1\"", "{\"parentAccountId\":\"" + child + "\"}")
                .statusCode(409)
                .body("code", is("account-cycle"));
        open(Map.of("name", "Orphan", "parentAccountId", UUID.randomUUID()))
                .statusCode(400)
                .body("errors[0].pointer", is("/parentAccountId"));
    }

    @Test
    void aListIsReadToItsEndWithoutRepeatingWhileOthersWrite() {
        String prefix = aName();
        IntStream.range(0, 7).forEach(i -> open(Map.of("name", prefix + " " + i)));

        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            var page = Api.as(Roles.VIEWER)
                    .queryParam("name", prefix)
                    .queryParam("limit", 3)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/accounts")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            names.addAll(page.getList("items.name"));
            cursor = page.getString("next");
            open(Map.of("name", "A different one, written between two pages"));
        } while (cursor != null);

        assertThat(names)
                .containsExactlyElementsOf(
                        IntStream.range(0, 7).mapToObj(i -> prefix + " " + i).toList());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String cursor = Api.as(Roles.VIEWER)
                .queryParam("limit", 1)
                .get("/accounts")
                .then()
                .extract()
                .path("next");

        Api.as(Roles.VIEWER)
                .queryParam("cursor", cursor + "x")
                .get("/accounts")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("cursor"));
    }

    @Test
    void aBatchTellsOfEachRowAndOneBadRowFailsAlone() {
        String good = aName();
        Map<String, Object> bad = new HashMap<>(Map.of("system", "sap", "externalId", aName(), "name", "Bad"));
        bad.put("country", "Deutschland");

        Api.as(Roles.KAM)
                .body(Map.of(
                        "accounts",
                        List.of(
                                Map.of("system", "sap", "externalId", good, "name", "Good"),
                                bad,
                                Map.of(
                                        "system",
                                        "sap",
                                        "externalId",
                                        aName(),
                                        "name",
                                        "Sub",
                                        "parent",
                                        Map.of("system", "sap", "externalId", good)),
                                Map.of(
                                        "system",
                                        "sap",
                                        "externalId",
                                        aName(),
                                        "name",
                                        "Lost",
                                        "parent",
                                        Map.of("system", "sap", "externalId", "nobody")),
                                Map.of("system", "sap", "externalId", aName(), "nome", "Typo"))))
                .post("/accounts/batch")
                .then()
                .statusCode(200)
                .body("created", is(2))
                .body("error", is(3))
                .body("rows.outcome", contains("created", "error", "created", "error", "error"))
                .body("rows[1].errors[0].pointer", is("/country"))
                .body("rows[3].code", is("unknown-parent"))
                .body("rows[4].errors[0].code", is("unknown-member"));
    }

    @Test
    void aRepeatedCallWithTheSameKeyOpensOneAccount() {
        String key = aName();
        Map<String, Object> account = Map.of("name", "Once");

        String first = Api.as(Roles.KAM)
                .header("Idempotency-Key", key)
                .body(account)
                .post("/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = Api.as(Roles.KAM)
                .header("Idempotency-Key", key)
                .body(account)
                .post("/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(Roles.KAM)
                .header("Idempotency-Key", key)
                .body(Map.of("name", "Twice"))
                .post("/accounts")
                .then()
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void everyBadRequestGetsItsOwnProblem() {
        problem(Api.as(Roles.KAM).body("{\"name\":").post("/accounts").then(), 400, "malformed-json");
        problem(Api.as(Roles.KAM).body("{\"name\":17}").post("/accounts").then(), 400, "invalid");
        problem(Api.as(Roles.KAM).body("{\"nam\":\"x\"}").post("/accounts").then(), 400, "invalid");
        problem(Api.as(Roles.KAM).body("{}").post("/accounts").then(), 400, "invalid");
        problem(Api.as(Roles.KAM).get("/accounts?nmae=x").then(), 400, "invalid");
        problem(Api.as(Roles.KAM).get("/accounts?limit=1000").then(), 400, "invalid");
        problem(Api.as(Roles.KAM).get("/accounts?limit=abc").then(), 400, "invalid");
        problem(Api.as(Roles.KAM).get("/accounts/not-a-uuid").then(), 404, "not-found");
        problem(Api.as(Roles.KAM).get("/accounts/" + UUID.randomUUID()).then(), 404, "account-not-found");
        problem(Api.as(Roles.KAM).get("/nothing-here").then(), 404, "not-found");
        problem(Api.as(Roles.KAM).delete("/accounts").then(), 405, "method-not-allowed");
        problem(
                Api.as(Roles.KAM)
                        .contentType("text/plain")
                        .body("x")
                        .post("/accounts")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void onlyATokenOfTheRightRoleOpensADoor() {
        Map<String, Object> account = Map.of("name", "Guarded");

        problem(Api.anonymous().get("/accounts").then(), 401, "unauthenticated");
        problem(Api.with(Tokens.expired(Roles.ADMIN)).get("/accounts").then(), 401, "unauthenticated");
        problem(Api.with(Tokens.forged(Roles.ADMIN)).get("/accounts").then(), 401, "unauthenticated");
        problem(Api.with("nonsense").get("/accounts").then(), 401, "unauthenticated");
        problem(Api.as(Roles.VIEWER).body(account).post("/accounts").then(), 403, "forbidden");
        problem(Api.as(Roles.ERP).get("/accounts").then(), 403, "forbidden");
        problem(Api.as("janitor").get("/accounts").then(), 403, "forbidden");
    }

    private static void problem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", is(status))
                .body("type", is("urn:problem:" + code))
                .body("keySet()", hasItem("instance"));
    }

    private static ValidatableResponse open(Map<String, Object> account) {
        return Api.as(Roles.KAM).body(account).post("/accounts").then();
    }

    private static ValidatableResponse patch(String id, @Nullable String ifMatch, String changes) {
        return Api.as(Roles.KAM)
                .contentType("application/merge-patch+json")
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(changes)
                .patch("/accounts/" + id)
                .then();
    }

    private static String read(String path) {
        return Api.as(Roles.VIEWER).get(path).then().statusCode(200).extract().asString();
    }

    private static List<Received> awaitEvents(String accountId, int count) {
        return Awaitility.await()
                .until(
                        () -> TestTopics.received("accounts.account.v1", event -> accountId.equals(event.key())),
                        events -> events.size() >= count);
    }

    private static String aName() {
        return "T" + UUID.randomUUID();
    }
}
