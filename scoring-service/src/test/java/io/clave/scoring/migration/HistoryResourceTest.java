package io.clave.scoring.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.TestClock;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everyChangeOfAScoreIsKeptAndTheLatestComesFirst() {
        UUID account = aMonthlyBuyer();

        clock.moveTo(clock.instant().plus(80, ChronoUnit.DAYS));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(history(account, 50, null).getString("items[0].cadenceState"))
                        .isEqualTo("OVERDUE"));
        JsonPath history = history(account, 50, null);
        assertThat(history.getString("items[0].asOf"))
                .isEqualTo(today.plusDays(80).toString());
        assertThat(history.<String>getList("items[0].changed")).contains("cadenceState");
        assertThat(history.getString("items[1].cadenceState")).isEqualTo("ON_CADENCE");
        assertThat(history.getString("items[-1].unclassifiedReason")).isEqualTo("NO_PURCHASES");
        assertThat(history.<String>getList("items.asOf")).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void pagesOfAHistoryMissNothingAndRepeatNothing() {
        UUID account = aMonthlyBuyer();
        List<String> all = history(account, 200, null).getList("items.recordedAt");

        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = history(account, 1, cursor);
            paged.addAll(page.getList("items.recordedAt"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
        assertThat(paged).containsExactlyElementsOf(all);
    }

    @Test
    void anUnknownAccountHasNoHistory() {
        Api.as(Roles.VIEWER)
                .get("/accounts/{id}/score-history", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", is("urn:problem:account-not-found"));
    }

    @Test
    void onlyReadersMayRead() {
        Api.as(Roles.ERP)
                .get("/accounts/{id}/score-history", UUID.randomUUID())
                .then()
                .statusCode(403);
        Api.as(Roles.ERP).get("/portfolio/class-migration").then().statusCode(403);
    }

    @Test
    void anAccountThatCameIsCountedFromNowhereToItsClass() {
        UUID account = aMonthlyBuyer();
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(history(account, 1, null).getList("items")).hasSize(1));

        JsonPath migration = migration(LocalDate.of(1990, 1, 1), today);

        assertThat(migration.getLong("accounts")).isPositive();
        assertThat(migration.getLong("changed")).isZero();
        assertThat(migration.<String>getList("moves.fromClass")).containsOnlyNulls();
        assertThat(migration.<Integer>getList("moves.accounts").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(migration.getInt("accounts"));
    }

    @Test
    void fromMustNotBeAfterToAndNoDayMayBeMissing() {
        Api.as(Roles.VIEWER)
                .queryParam("from", today.toString())
                .queryParam("to", today.minusDays(1).toString())
                .get("/portfolio/class-migration")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("from"));
        Api.as(Roles.VIEWER)
                .queryParam("from", today.toString())
                .queryParam("to", today.plusDays(2).toString())
                .get("/portfolio/class-migration")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("to"));
        Api.as(Roles.VIEWER)
                .queryParam("from", today.toString())
                .get("/portfolio/class-migration")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("to"));
    }

    private UUID aMonthlyBuyer() {
        UUID account = Feed.anAccount("Verlauf", "STANDARD", false);
        Feed.sendAll(IntStream.range(0, 6)
                .mapToObj(i -> Order.of(account, today.minusDays(30L * i), "5.00", "NOK"))
                .toList());
        Feed.awaitPurchaseDays(account, 6);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(history(account, 1, null).getString("items[0].cadenceState"))
                        .isEqualTo("ON_CADENCE"));
        return account;
    }

    private static JsonPath migration(LocalDate from, LocalDate to) {
        return Api.as(Roles.VIEWER)
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .get("/portfolio/class-migration")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath history(UUID account, int limit, @Nullable String cursor) {
        var request = Api.as(Roles.VIEWER).queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/accounts/{id}/score-history", account)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
