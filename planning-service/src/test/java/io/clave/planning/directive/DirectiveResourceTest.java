package io.clave.planning.directive;

import static io.clave.planning.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.clave.planning.Published;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestClock;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DirectiveResourceTest {

    private final Directives directives;
    private final TestClock clock;

    DirectiveResourceTest(Directives directives, TestClock clock) {
        this.directives = directives;
        this.clock = clock;
    }

    @Test
    void aDirectiveIsIssuedInTheNameOfItsAuthor() {
        UUID account = aKnownAccount();

        ValidatableResponse issued = issue(aDirectiveFor(account)).statusCode(201);

        String id = issued.extract().path("directiveId");
        issued.header("Location", matchesPattern("http://[^/]+/api/v1/directives/" + id))
                .header("ETag", "\"1\"")
                .body("status", is("ISSUED"))
                .body("issuedBy", is("ada"))
                .body("accountName", is("Nordwind GmbH"))
                .body("externalIds[0].externalId", is("C-" + account))
                .body("quantityPerPeriod.quantity", is("10"))
                .body("answered", nullValue());
        get(id).statusCode(200).body("instruction", is("Protect 10 pieces a month for this account."));
    }

    @Test
    void theFunctionAcknowledgesOnce() {
        String id = anIssuedDirective();

        acknowledge(id)
                .statusCode(200)
                .body("status", is("ACKNOWLEDGED"))
                .body("answered.by", is("olga"))
                .body("answered.at", notNullValue());

        acknowledge(id)
                .statusCode(409)
                .body("detail", is("The directive is ACKNOWLEDGED and cannot become ACKNOWLEDGED."));
    }

    @Test
    void theFunctionRefusesWithAReason() {
        String id = anIssuedDirective();

        refuse(id, "No free capacity.")
                .statusCode(200)
                .body("status", is("REFUSED"))
                .body("answered.reason", is("No free capacity."));
    }

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource({
        "acknowledge, acknowledge, ACKNOWLEDGED",
        "acknowledge, refuse, ACKNOWLEDGED",
        "refuse, acknowledge, REFUSED",
        "refuse, refuse, REFUSED",
        "refuse, withdraw, REFUSED",
        "withdraw, acknowledge, WITHDRAWN",
        "withdraw, refuse, WITHDRAWN",
        "withdraw, withdraw, WITHDRAWN",
        "expire, acknowledge, EXPIRED",
        "expire, refuse, EXPIRED",
        "expire, withdraw, EXPIRED",
    })
    void anIllegalStepIsAConflictThatTellsTheStateOfNow(String first, String second, String state) {
        String id = anIssuedDirective();
        take(first, id);

        take(second, id)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:problem:transition-not-allowed"))
                .body("detail", startsWith("The directive is " + state + " and cannot become "));

        get(id).body("status", is(state)).body("version", is(2));
    }

    @Test
    void anAcknowledgedDirectiveCanBeWithdrawnAndExpires() {
        String withdrawn = anIssuedDirective();
        String expired = anIssuedDirective();
        acknowledge(withdrawn).statusCode(200);
        acknowledge(expired).statusCode(200);

        withdraw(withdrawn, Roles.KAM, "ada")
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("withdrawn.reason", is("The order was cancelled."))
                .body("answered.by", is("olga"));
        expire();
        get(expired).body("status", is("EXPIRED")).body("expiredAt", notNullValue());
        get(withdrawn).body("status", is("WITHDRAWN"));
    }

    @Test
    void onlyTheAuthorOrAnAdminWithdraws() {
        String id = anIssuedDirective();

        withdraw(id, Roles.KAM_MANAGER, "bert").statusCode(403).body("type", is("urn:problem:not-the-author"));
        withdraw(id, Roles.ADMIN, "root").statusCode(200).body("withdrawn.by", is("root"));
    }

    @Test
    void oneOfManyRacingAnswersCounts() {
        String id = anIssuedDirective();

        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(racer -> (racer % 2 == 0 ? acknowledge(id) : refuse(id, "No."))
                        .extract()
                        .statusCode())
                .toList();

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void everyStepIsPublishedWithAllThatAnErpNeeds() {
        UUID account = aKnownAccount();
        String id = issue(aDirectiveFor(account)).extract().path("directiveId");
        acknowledge(id).statusCode(200);
        withdraw(id, Roles.KAM, "ada").statusCode(200);

        eventually(() -> assertThat(published(account)).hasSize(3));

        assertThat(published(account))
                .allSatisfy(event -> EventSchemas.assertValid("planning-directive.v1", event.value()))
                .allSatisfy(event -> assertThat(event.text()).contains("\"externalId\":\"C-" + account + "\""))
                .extracting(event -> event.headers().get("ce_type"))
                .containsExactly(
                        "io.clave.planning.directive-issued.v1",
                        "io.clave.planning.directive-acknowledged.v1",
                        "io.clave.planning.directive-withdrawn.v1");
    }

    @Test
    void refusalAndExpiryArePublishedToo() {
        UUID account = aKnownAccount();
        String refused = issue(aDirectiveFor(account)).extract().path("directiveId");
        refuse(refused, "No free capacity.").statusCode(200);
        issue(aDirectiveFor(account)).statusCode(201);

        expire();

        eventually(() -> assertThat(published(account))
                .extracting(event -> event.headers().get("ce_type"))
                .containsExactly(
                        "io.clave.planning.directive-issued.v1",
                        "io.clave.planning.directive-refused.v1",
                        "io.clave.planning.directive-issued.v1",
                        "io.clave.planning.directive-expired.v1"));
    }

    @Test
    void aRepeatedCallWithItsKeyIssuesOnce() {
        UUID account = aKnownAccount();
        String key = UUID.randomUUID().toString();

        String first = issueWithKey(key, aDirectiveFor(account))
                .statusCode(201)
                .extract()
                .path("directiveId");
        String second = issueWithKey(key, aDirectiveFor(account))
                .statusCode(201)
                .extract()
                .path("directiveId");

        assertThat(second).isEqualTo(first);
        list(Map.of("accountId", account)).body("items", hasSize(1));
        issueWithKey(key, with(aDirectiveFor(account), "priority", "LOW")).statusCode(422);
    }

    @Test
    void anAccountNobodyKnowsIsPointedAt() {
        issue(aDirectiveFor(UUID.randomUUID()))
                .statusCode(400)
                .body("errors[0].pointer", is("/accountId"))
                .body("errors[0].code", is("unknown-account"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "validUntil, 2020-01-01, /validUntil",
        "validUntil, 2999-01-01, /validUntil",
        "validUntil, soon, /validUntil",
        "validUntil, , /validUntil",
        "validFrom, , /validFrom",
        "activity, COOKING, /activity",
        "priority, , /priority",
        "instruction, '  ', /instruction",
        "colour, red, /colour",
    })
    void aMemberThatMakesNoSenseIsPointedAt(String member, String value, String pointer) {
        issue(with(aDirectiveFor(aKnownAccount()), member, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e9", "ten", "1234567890123"})
    void anAbsurdQuantityIsPointedAt(String quantity) {
        Map<String, Object> amount = Map.of("quantity", quantity, "unit", "pcs", "period", "MONTH");

        issue(with(aDirectiveFor(aKnownAccount()), "quantityPerPeriod", amount))
                .statusCode(400)
                .body("errors[0].pointer", is("/quantityPerPeriod/quantity"));
    }

    @Test
    void refusingAndWithdrawingNeedAReason() {
        String id = anIssuedDirective();

        refuse(id, " ").statusCode(400).body("errors[0].pointer", is("/reason"));
        Api.as(Roles.KAM, "ada")
                .body(Map.of())
                .post("/directives/" + id + "/withdraw")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/reason"));
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        String nobody = UUID.randomUUID().toString();

        get(nobody).statusCode(404).body("type", is("urn:problem:directive-not-found"));
        acknowledge(nobody).statusCode(404);
        refuse(nobody, "No.").statusCode(404);
        withdraw(nobody, Roles.KAM, "ada").statusCode(404);
    }

    @ParameterizedTest(name = "{0} {1} gets {2}")
    @CsvSource({
        "viewer, '', 403",
        "erp, '', 403",
        "operator, '', 403",
        "kam, /acknowledge, 403",
        "kam-manager, /acknowledge, 403",
        "kam, /refuse, 403",
        "viewer, /withdraw, 403",
        "operator, /withdraw, 403",
        "admin, /acknowledge, 200",
    })
    void everyStepIsForThoseWhoseBusinessItIs(String role, String step, int status) {
        String path = step.isEmpty() ? "/directives" : "/directives/" + anIssuedDirective() + step;

        Api.as(role).body(Map.of("reason", "x")).post(path).then().statusCode(status);
    }

    @Test
    void aListShowsWhatTheFilterNamesPageByPage() {
        UUID account = aKnownAccount();
        for (String activity : List.of("OPERATIONS", "SERVICE", "OPERATIONS", "OPERATIONS", "SERVICE")) {
            issue(with(aDirectiveFor(account), "activity", activity)).statusCode(201);
        }

        assertThat(pages(Map.of("accountId", account, "limit", 2))).hasSize(5).doesNotHaveDuplicates();
        assertThat(pages(Map.of("accountId", account, "activity", "OPERATIONS", "limit", 2)))
                .hasSize(3);
        list(Map.of("accountId", account, "status", "EXPIRED")).body("items", hasSize(0));
        list(Map.of("status", "GONE")).statusCode(400).body("errors[0].parameter", is("status"));
    }

    @Test
    void anUnchangedDirectiveIsNotSentTwice() {
        String id = anIssuedDirective();

        ifNoneMatch(id, "\"1\"").statusCode(304);
        acknowledge(id).statusCode(200);
        ifNoneMatch(id, "\"1\"").statusCode(200);
    }

    private ValidatableResponse take(String step, String id) {
        return switch (step) {
            case "acknowledge" -> acknowledge(id);
            case "refuse" -> refuse(id, "No free capacity.");
            case "withdraw" -> withdraw(id, Roles.KAM, "ada");
            default -> {
                expire();
                yield get(id);
            }
        };
    }

    /** Lets so much time pass that every directive of these tests is over. */
    private void expire() {
        clock.moveTo(clock.instant().plus(Duration.ofDays(40)));
        try {
            assertThat(directives.expire(1000)).isPositive();
        } finally {
            clock.reset();
        }
    }

    private static UUID aKnownAccount() {
        UUID account = UUID.randomUUID();
        Published.account(account, 1, "KEY");
        eventually(() -> Api.as(Roles.VIEWER)
                .get("/accounts/" + account + "/alerts")
                .then()
                .statusCode(200));
        return account;
    }

    private static Map<String, Object> aDirectiveFor(UUID account) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return Map.of(
                "accountId",
                account,
                "activity",
                "OPERATIONS",
                "instruction",
                "Protect 10 pieces a month for this account.",
                "priority",
                "HIGH",
                "validFrom",
                today.toString(),
                "validUntil",
                today.plusDays(30).toString(),
                "quantityPerPeriod",
                Map.of("quantity", "10", "unit", "pcs", "period", "MONTH"));
    }

    private static Map<String, Object> with(Map<String, Object> directive, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(directive);
        changed.put(member, value);
        return changed;
    }

    private static String anIssuedDirective() {
        return issue(aDirectiveFor(aKnownAccount())).statusCode(201).extract().path("directiveId");
    }

    private static ValidatableResponse issue(Map<String, Object> directive) {
        return Api.as(Roles.KAM, "ada").body(directive).post("/directives").then();
    }

    private static ValidatableResponse issueWithKey(String key, Map<String, Object> directive) {
        return Api.as(Roles.KAM, "ada")
                .header("Idempotency-Key", key)
                .body(directive)
                .post("/directives")
                .then();
    }

    private static ValidatableResponse acknowledge(String id) {
        return Api.as(Roles.OPERATOR, "olga")
                .post("/directives/" + id + "/acknowledge")
                .then();
    }

    private static ValidatableResponse refuse(String id, String reason) {
        return Api.as(Roles.OPERATOR, "olga")
                .body(Map.of("reason", reason))
                .post("/directives/" + id + "/refuse")
                .then();
    }

    private static ValidatableResponse withdraw(String id, String role, String by) {
        return Api.as(role, by)
                .body(Map.of("reason", "The order was cancelled."))
                .post("/directives/" + id + "/withdraw")
                .then();
    }

    private static ValidatableResponse get(String id) {
        return Api.as(Roles.VIEWER).get("/directives/" + id).then();
    }

    private static ValidatableResponse ifNoneMatch(String id, String etag) {
        return Api.as(Roles.VIEWER)
                .header("If-None-Match", etag)
                .get("/directives/" + id)
                .then();
    }

    private static ValidatableResponse list(Map<String, ?> parameters) {
        return Api.as(Roles.VIEWER).queryParams(parameters).get("/directives").then();
    }

    private static List<String> pages(Map<String, ?> parameters) {
        List<String> ids = new ArrayList<>();
        Map<String, Object> query = new HashMap<>(parameters);
        do {
            JsonPath page = list(query).statusCode(200).extract().jsonPath();
            ids.addAll(page.getList("items.directiveId", String.class));
            query.put("cursor", page.getString("next"));
        } while (query.get("cursor") != null);
        return ids;
    }

    private static List<Received> published(UUID account) {
        return TestTopics.received(
                        "planning.directive.v1", event -> account.toString().equals(event.key()))
                .stream()
                .sorted(Comparator.comparing(
                        event -> Long.valueOf(event.headers().get("ce_sequence"))))
                .toList();
    }
}
