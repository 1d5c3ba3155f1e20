package io.clave.scoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScoringRunResourceTest {

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void tellOfTheBase() {
        SimulatedBase.tell(jdbi);
    }

    @Test
    void aRunComparesAllFamiliesAndDraftsTheBest() {
        ValidatableResponse asked =
                Runs.ask("{\"asOf\":\"%s\"}".formatted(SimulatedBase.END)).statusCode(202);
        String id = asked.extract().path("id");
        asked.header("Location", matchesPattern("http://[^/]+/api/v1/scoring-runs/" + id))
                .body("state", is("QUEUED"))
                .body("family", is("auto"))
                .body("progress.share", is(0.0f))
                .body("result", nullValue())
                .body("links.report", nullValue());

        JsonPath run = Runs.awaitEnd(id);

        assertThat(run.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(run.getString("failure")).isNull();
        assertThat(run.getDouble("progress.share")).isEqualTo(1);
        assertThat(run.getList("result.report.candidates")).hasSize(14);
        assertThat(run.getString("result.report.chosen.kind")).contains("CNBD");
        assertThat(run.getString("result.modelVersion")).matches("m?bg-cnbd-[2-6]-19980630-[0-9a-f]{4,}");
        assertThat(run.getString("links.report")).isEqualTo("/api/v1/scoring-runs/" + id + "/report");
        Runs.model(run.getString("result.modelVersion"))
                .header("ETag", "\"1\"")
                .body("state", is("DRAFT"))
                .body("asOf", is(SimulatedBase.END.toString()))
                .body("accounts", is(SimulatedBase.ACCOUNTS))
                .body("daysPerUnit", is(7.0f))
                .body("dropoutIdentifiable", is(true))
                .body("dropout", containsString("can be used"))
                .body("parameters.r", notNullValue())
                .body("standardErrors.alpha", notNullValue())
                .body("logCovariance", hasSize(4))
                .body("spend.NIO.p", notNullValue())
                .body("run", is(id))
                .body("createdBy", is("boss"))
                .body("report.candidates", hasSize(14))
                .body("backTest.invariants.violations", everyItem(is(0)))
                .body("backTest.invariants", hasSize(5))
                .body("backTest.churn.silent", notNullValue());
    }

    @Test
    void theFamilyAskedForIsFitted() {
        JsonPath run = Runs.run("{\"asOf\":\"%s\",\"family\":\"mbg-cnbd-k\",\"k\":3,\"calibrationEnd\":\"1997-06-30\"}"
                .formatted(SimulatedBase.END));

        assertThat(run.getString("result.modelVersion")).startsWith("mbg-cnbd-3-19980630-");
        assertThat(run.getString("result.report.period.calibrationEnd")).isEqualTo("1997-06-30");
        assertThat(run.getList("result.report.candidates")).hasSize(1);
    }

    @Test
    void theCalibrationTakesTwoThirdsOfTheObservedDays() {
        JsonPath run = Runs.run("{\"asOf\":\"%s\",\"family\":\"nbd\"}".formatted(SimulatedBase.END));

        LocalDate first = jdbi.withHandle(handle -> handle.createQuery("SELECT min(ordered_on) FROM purchase")
                .mapTo(LocalDate.class)
                .one());
        LocalDate expected = first.plusDays(2 * first.until(SimulatedBase.END, ChronoUnit.DAYS) / 3);
        assertThat(run.getString("result.report.period.calibrationEnd")).isEqualTo(expected.toString());
        Runs.model(run.getString("result.modelVersion"))
                .body("dropoutIdentifiable", is(false))
                .body("dropout", containsString("do not show that accounts leave"));
    }

    @Test
    void theSameOrdersGiveTheSameModel() {
        String body = "{\"asOf\":\"%s\",\"family\":\"pareto-nbd\"}".formatted(SimulatedBase.END);

        JsonPath one = Runs.model(Runs.run(body).getString("result.modelVersion"))
                .extract()
                .jsonPath();
        JsonPath other = Runs.model(Runs.run(body).getString("result.modelVersion"))
                .extract()
                .jsonPath();

        assertThat(other.getString("version")).isNotEqualTo(one.getString("version"));
        assertThat(other.<String, Object>getMap("parameters")).isEqualTo(one.<String, Object>getMap("parameters"));
        assertThat(other.getDouble("logLikelihood")).isEqualTo(one.getDouble("logLikelihood"), within(0.0));
    }

    @Test
    void aBaseWithoutOrdersFailsWithASentence() {
        JsonPath run = Runs.run("{\"asOf\":\"%s\"}".formatted(SimulatedBase.BEFORE_ANYBODY));

        assertThat(run.getString("state")).isEqualTo("FAILED");
        assertThat(run.getString("failure"))
                .isEqualTo("Nobody had bought anything by 1989-12-31, so there is nothing to fit a model to.");
        assertThat(run.getString("result")).isNull();
    }

    @Test
    void aCalibrationBeforeTheFirstOrderFailsWithASentence() {
        JsonPath run = Runs.run("{\"asOf\":\"%s\",\"calibrationEnd\":\"1990-01-01\"}".formatted(SimulatedBase.END));

        assertThat(run.getString("state")).isEqualTo("FAILED");
        assertThat(run.getString("failure"))
                .isEqualTo("No customer had ordered by the end of the calibration, 1990-01-01.");
    }

    @Test
    void tomorrowHasNoOrdersYet() {
        String tomorrow = LocalDate.now(Clock.systemUTC()).plusDays(2).toString();

        Runs.ask("{\"asOf\":\"%s\"}".formatted(tomorrow))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("/asOf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998-06-30", "1998-07-01"})
    void theCalibrationEndsBeforeTheAsOfDay(String calibrationEnd) {
        Runs.ask("{\"asOf\":\"1998-06-30\",\"calibrationEnd\":\"%s\"}".formatted(calibrationEnd))
                .statusCode(400)
                .body("errors[0].pointer", is("/calibrationEnd"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "/family, |\"family\":\"gut-feeling\"|",
                "/family, |\"family\":\"mbg-cnbd-2\"|",
                "/k, |\"family\":\"mbg-cnbd-k\"|",
                "/k, |\"family\":\"mbg-cnbd-k\",\"k\":1|",
                "/k, |\"family\":\"bg-cnbd-k\",\"k\":7|",
                "/k, |\"family\":\"nbd\",\"k\":2|",
                "/k, |\"k\":2|"
            })
    void aFamilyOutOfRangeIsRefused(String pointer, String members) {
        Runs.ask("{" + members + "}").statusCode(400).body("errors[0].pointer", is(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"asof\":\"1998-06-30\"}", "{\"k\":\"2\"}", "{\"asOf\":\"June\"}", "{"})
    void aMalformedRequestIsRefused(String body) {
        Runs.ask(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aRepeatedRequestAsksForOneRun() {
        String key = UUID.randomUUID().toString();
        String body = "{\"asOf\":\"%s\"}".formatted(SimulatedBase.BEFORE_ANYBODY);

        List<String> ids = Stream.of(1, 2)
                .map(call -> Api.as(Roles.OPERATOR)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/scoring-runs")
                        .then()
                        .statusCode(202)
                        .extract()
                        .<String>path("id"))
                .toList();

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        Runs.awaitEnd(ids.get(0));
    }

    @Test
    void runsAreListedPageByPageTheLatestFirst() {
        String first = Runs.run("{\"asOf\":\"1989-01-01\"}").getString("id");
        String second = Runs.run("{\"asOf\":\"1989-01-02\"}").getString("id");

        JsonPath page = list("FAILED", null);
        JsonPath next = list("FAILED", page.getString("next"));

        assertThat(page.<String>getList("items.id")).containsExactly(second);
        assertThat(next.<String>getList("items.id")).containsExactly(first);
        Api.as(Roles.VIEWER)
                .queryParam("state", "SUCCEEDED")
                .queryParam("limit", 200)
                .get("/scoring-runs")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(first)));
        Api.as(Roles.VIEWER)
                .queryParam("state", "LOST")
                .get("/scoring-runs")
                .then()
                .statusCode(400);
        Api.as(Roles.VIEWER)
                .queryParam("state", "QUEUED")
                .queryParam("cursor", page.getString("next"))
                .get("/scoring-runs")
                .then()
                .statusCode(400);
    }

    @Test
    void anUnknownRunIsNotFound() {
        UUID id = UUID.randomUUID();

        Api.as(Roles.VIEWER)
                .get("/scoring-runs/{id}", id)
                .then()
                .statusCode(404)
                .body("code", is("scoring-run-not-found"))
                .body("detail", startsWith("There is no scoring run " + id));
    }

    @Test
    void onlyThoseWhoAnswerForModelsStartRuns() {
        for (String role : List.of(Roles.VIEWER, Roles.KAM, Roles.ERP)) {
            Api.as(role).body("{}").post("/scoring-runs").then().statusCode(403);
        }
        Api.as(Roles.ERP).get("/scoring-runs").then().statusCode(403);
        Api.anonymous().body("{}").post("/scoring-runs").then().statusCode(401);
    }

    private static JsonPath list(String state, @Nullable String cursor) {
        var request = Api.as(Roles.VIEWER).queryParam("state", state).queryParam("limit", 1);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/scoring-runs").then().statusCode(200).extract().jsonPath();
    }
}
