package io.clave.scoring.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.scoring.testing.TestModel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScoringModelResourceTest {

    @Inject
    Drafts drafts;

    @Inject
    ModelVersions versions;

    @Inject
    TestModel model;

    @Inject
    Clock clock;

    /** No version stays in force: the scores of other tests are to be judged by the rules alone. */
    @AfterEach
    void retireWhatIsActive() {
        model.retire();
    }

    @Test
    void anActivatedVersionTakesThePlaceOfTheOneBefore() {
        String first = drafts.draft(Drafts.aGoodBackTest());
        String second = drafts.draft(Drafts.aGoodBackTest());
        change(Roles.KAM_MANAGER, first, "activate", "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", is("ACTIVE"))
                .body("activatedBy", is("boss"))
                .body("activatedAt", notNullValue());

        change(Roles.ADMIN, second, "activate", "\"1\"").statusCode(200).body("state", is("ACTIVE"));

        model(first)
                .body("state", is("ARCHIVED"))
                .body("archivedBy", is("boss"))
                .body("archivedAt", notNullValue())
                .header("ETag", "\"3\"");
        assertThat(versions.active()).map(ModelVersion::version).contains(second);
    }

    @Test
    void thePastIsJudgedByTheVersionActiveThen() {
        String first = drafts.draft(Drafts.aGoodBackTest());
        String second = drafts.draft(Drafts.aGoodBackTest());
        Instant before = clock.instant().minusMillis(1);
        change(Roles.KAM_MANAGER, first, "activate", "\"1\"").statusCode(200);
        Instant between = clock.instant();
        change(Roles.KAM_MANAGER, second, "activate", "\"1\"").statusCode(200);

        assertThat(versions.activeOn(between)).map(ModelVersion::version).contains(first);
        assertThat(versions.activeOn(clock.instant()))
                .map(ModelVersion::version)
                .contains(second);
        assertThat(versions.activeOn(before)).map(ModelVersion::version).isNotEqualTo(Optional.of(first));
        assertThat(versions.activeOn(Drafts.AS_OF)).isEmpty();
    }

    @Test
    void aKeptVersionHasTheSameBitsAsTheFit() {
        ModelVersion kept = versions.find(drafts.draft(Drafts.aGoodBackTest())).orElseThrow();

        assertThat(kept.parameters()).containsExactly(Drafts.FIT.model().parameters());
        assertThat(kept.logCovariance()).isDeepEqualTo(Drafts.FIT.uncertainty().logCovariance());
        assertThat(kept.family()).isEqualTo(Drafts.FIT.model().family());
    }

    @Test
    void anArchivedVersionMayComeBack() {
        String version = drafts.draft(Drafts.aGoodBackTest());
        change(Roles.KAM_MANAGER, version, "activate", "\"1\"").statusCode(200);
        change(Roles.KAM_MANAGER, version, "archive", "\"2\"").statusCode(200).body("state", is("ARCHIVED"));
        assertThat(versions.active()).isEmpty();

        change(Roles.KAM_MANAGER, version, "activate", "\"3\"")
                .statusCode(200)
                .body("state", is("ACTIVE"))
                .body("archivedAt", nullValue());
    }

    @Test
    void aVersionThatBreaksRulesIsRefusedWithEachOfThem() {
        String version = drafts.draft(Drafts.aBadBackTest());

        change(Roles.KAM_MANAGER, version, "activate", "\"1\"")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:problem:model-not-activatable"))
                .body("detail", containsString(version + " cannot be activated: 6 rules or bounds are broken."))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "invariant-broken",
                                "area-under-curve",
                                "bias",
                                "churn-precision",
                                "rank-correlation",
                                "top-decile-overlap"))
                .body(
                        "errors.find { it.code == 'area-under-curve' }.detail",
                        is("The area under the curve is 0.510, below 0.600."));
        model(version).body("state", is("DRAFT"));
    }

    @Test
    void aChangeNeedsTheCurrentEtag() {
        String version = drafts.draft(Drafts.aGoodBackTest());

        change(Roles.KAM_MANAGER, version, "activate", null).statusCode(428);
        change(Roles.KAM_MANAGER, version, "activate", "\"7\"").statusCode(412);
        change(Roles.KAM_MANAGER, version, "archive", null).statusCode(428);
        Api.as(Roles.VIEWER)
                .header("If-None-Match", "\"1\"")
                .get("/scoring-models/{version}", version)
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"");
    }

    @Test
    void oneOfManyRacingCallersActivates() {
        String version = drafts.draft(Drafts.aGoodBackTest());

        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(racer -> change(Roles.KAM_MANAGER, version, "activate", "\"1\"")
                        .extract()
                        .statusCode())
                .toList();

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void ofManyVersionsActivatedAtOnceOneIsActive() {
        List<String> racers = IntStream.range(0, 8)
                .mapToObj(racer -> drafts.draft(Drafts.aGoodBackTest()))
                .toList();

        List<Integer> statuses = racers.parallelStream()
                .map(version -> change(Roles.KAM_MANAGER, version, "activate", "\"1\"")
                        .extract()
                        .statusCode())
                .toList();

        assertThat(statuses).containsOnly(200);
        assertThat(racers.stream().filter(version -> state(version).equals("ACTIVE")))
                .hasSize(1);
        assertThat(racers.stream().filter(version -> state(version).equals("ARCHIVED")))
                .hasSize(7);
    }

    @Test
    void onlyThoseWhoAnswerForModelsActivate() {
        String version = drafts.draft(Drafts.aGoodBackTest());

        for (String role : List.of(Roles.VIEWER, Roles.KAM, Roles.OPERATOR, Roles.ERP)) {
            change(role, version, "activate", "\"1\"").statusCode(403);
            change(role, version, "archive", "\"1\"").statusCode(403);
        }
        Api.as(Roles.ERP).get("/scoring-models").then().statusCode(403);
    }

    @Test
    void versionsAreListedPageByPageTheLatestFirst() {
        String first = drafts.draft(Drafts.aGoodBackTest());
        String second = drafts.draft(Drafts.aGoodBackTest());

        JsonPath page = list("DRAFT", null)
                .body("items.report", contains(nullValue()))
                .extract()
                .jsonPath();
        JsonPath next = list("DRAFT", page.getString("next")).extract().jsonPath();

        assertThat(page.<String>getList("items.version")).containsExactly(second);
        assertThat(next.<String>getList("items.version")).containsExactly(first);
        Api.as(Roles.VIEWER)
                .queryParam("state", "OLD")
                .get("/scoring-models")
                .then()
                .statusCode(400);
    }

    @Test
    void anUnknownVersionIsNotFound() {
        Api.as(Roles.VIEWER)
                .get("/scoring-models/{version}", "nbd-none")
                .then()
                .statusCode(404)
                .body("code", is("scoring-model-not-found"));
        change(Roles.ADMIN, "nbd-none", "activate", "\"1\"").statusCode(404);
    }

    private static ValidatableResponse list(String state, @Nullable String cursor) {
        var request = Api.as(Roles.VIEWER).queryParam("state", state).queryParam("limit", 1);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/scoring-models").then().statusCode(200);
    }

    private static ValidatableResponse change(String role, String version, String verb, @Nullable String etag) {
        var request = Api.as(role, "boss");
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.post("/scoring-models/{version}/{verb}", version, verb).then();
    }

    private static ValidatableResponse model(String version) {
        return Api.as(Roles.VIEWER)
                .get("/scoring-models/{version}", version)
                .then()
                .statusCode(200);
    }

    private static String state(String version) {
        return model(version).extract().path("state");
    }
}
