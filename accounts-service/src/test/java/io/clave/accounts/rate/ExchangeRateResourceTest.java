package io.clave.accounts.rate;

import static io.clave.accounts.TestRates.book;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExchangeRateResourceTest {

    private final Jdbi jdbi;

    ExchangeRateResourceTest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Test
    void aRateHoldsFromItsDayUntilTheNextOne() {
        book("SEK", "2025-03-03", "0.09").statusCode(201);
        book("SEK", "2025-03-05", "0.0912").statusCode(201);

        inForce("SEK", "2025-03-04")
                .statusCode(200)
                .body("rate", is("0.09"))
                .body("rateDate", is("2025-03-03"))
                .body("ageDays", is(1));
        inForce("SEK", "2025-03-05").body("rate", is("0.0912")).body("ageDays", is(0));
        inForce("SEK", "2025-03-02").statusCode(404).body("code", is("no-rate"));
    }

    @Test
    void aRateGetsTooOld() {
        book("NOK", "2025-03-03", "0.085");

        inForce("NOK", "2025-03-10").statusCode(200).body("ageDays", is(7));
        inForce("NOK", "2025-03-11").statusCode(404).body("code", is("no-rate"));
    }

    @Test
    void aChangedRateLeavesItsHistory() {
        book("DKK", "2025-03-03", "0.134").statusCode(201).header("ETag", "\"1\"");
        book("DKK", "2025-03-03", "0.1340").statusCode(200).header("ETag", "\"1\"");
        book("DKK", "2025-03-03", "0.1341")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("recordedBy", is("treasurer"))
                .body("source", is("ECB"));

        Api.as(Roles.VIEWER)
                .get("/exchange-rates/DKK/2025-03-03/changes")
                .then()
                .statusCode(200)
                .body("items.rate", contains("0.1341", "0.134"));
    }

    @Test
    void oneBadRowNeverFailsTheRest() {
        List<Map<String, Object>> rates = List.of(
                Map.of("date", "2025-03-03", "currency", "CZK", "rate", "0.04"),
                Map.of("date", "2025-03-03", "currency", "CZK", "rate", "0.05"),
                Map.of("date", "2025-03-04", "currency", "CZK", "rate", "0"),
                Map.of("date", "2025-03-05", "currency", "EUR", "rate", "1"),
                Map.of("date", "2025-03-06", "currency", "CZK", "rate", "0.041", "remark", "?"),
                Map.of("date", "2025-03-07", "currency", "CZK", "rate", "0.042"));

        Api.as(Roles.ERP)
                .body(Map.of("source", "ECB", "rates", rates))
                .post("/exchange-rates/batch")
                .then()
                .statusCode(200)
                .body("created", is(2))
                .body("error", is(4))
                .body("rows.outcome", contains("created", "error", "error", "error", "error", "created"))
                .body("rows[1].errors[0].code", is("duplicate"))
                .body("rows[2].errors[0].pointer", is("/rate"))
                .body("rows[3].errors[0].code", is("reporting-currency"))
                .body("rows[4].errors[0].code", is("unknown-member"));
    }

    @Test
    void aFileOfRatesIsTakenAndASecondTimeChangesNothing() {
        StringBuilder file = new StringBuilder("currency,date,rate\nPLN,2025-02-30,0.2\n");
        IntStream.range(0, 6_000)
                .forEach(day -> file.append("PLN,")
                        .append(LocalDate.of(2001, 1, 1).plusDays(day))
                        .append(",0.2345\n"));

        upload(file.toString())
                .statusCode(200)
                .body("created", is(6_000))
                .body("error", is(1))
                .body("rows.index", contains(0));
        upload(file.toString()).body("unchanged", is(6_000)).body("created", is(0));
        upload("day,currency,rate\n").statusCode(400).body("errors[0].code", is("wrong-columns"));
    }

    @Test
    void ratesAreListedPageByPage() {
        IntStream.rangeClosed(1, 5).forEach(day -> book("HUF", "2025-03-0" + day, "0.0025"));

        String next = Api.as(Roles.VIEWER)
                .get("/exchange-rates?currency=HUF&from=2025-03-02&until=2025-03-04&limit=2")
                .then()
                .body("items.date", contains("2025-03-02", "2025-03-03"))
                .extract()
                .path("next");

        Api.as(Roles.VIEWER)
                .get("/exchange-rates?currency=HUF&from=2025-03-02&until=2025-03-04&limit=2&cursor=" + next)
                .then()
                .body("items.date", contains("2025-03-04"))
                .body("next", nullValue());
        Api.as(Roles.VIEWER).get("/exchange-rates?from=soon").then().statusCode(400);
    }

    @ParameterizedTest(name = "{0} on {1} at {2}")
    @CsvSource({
        "XXY, 2025-03-03, 1.5",
        "EUR, 2025-03-03, 1",
        "CHF, 1969-12-31, 1.5",
        "CHF, 2999-01-01, 1.5",
        "CHF, 2025-03-03, -1.5",
        "CHF, 2025-03-03, 1000000000",
        "CHF, 2025-03-03, 0.0000000000001",
    })
    void brokenRatesAreRefused(String currency, String date, String rate) {
        book(currency, date, rate).statusCode(400).body("errors", hasSize(1));
    }

    @Test
    void onlyThoseWhoAnswerForRatesBookThem() {
        Api.as(Roles.VIEWER)
                .body(Map.of("rate", "1.5", "source", "me"))
                .put("/exchange-rates/CHF/2025-03-03")
                .then()
                .statusCode(403);
    }

    @Test
    void racingRatesOfOneDayLeaveOneVersionEach() {
        IntStream.range(0, 12).parallel().forEach(racer -> book("RON", "2025-03-03", "0." + (100 + racer)));

        Api.as(Roles.VIEWER)
                .get("/exchange-rates/RON/2025-03-03/changes")
                .then()
                .body("items.version", contains(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
    }

    @Test
    void theReportingCurrencyStaysOnceRatesAreBooked() {
        book("BGN", "2025-03-03", "0.5113");

        assertThatCode(() -> new ReportingCurrency("EUR", jdbi).settle()).doesNotThrowAnyException();
        assertThatThrownBy(() -> new ReportingCurrency("USD", jdbi).settle())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The reporting currency is EUR and rates or amounts are booked in it; set"
                        + " clave.accounts.rates.reporting-currency back from USD to EUR.");
    }

    private static ValidatableResponse inForce(String currency, String date) {
        return Api.as(Roles.VIEWER)
                .get("/exchange-rates/" + currency + "/" + date)
                .then();
    }

    private static ValidatableResponse upload(String csv) {
        return Api.as(Roles.OPERATOR)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/exchange-rates/imports?source=ECB")
                .then();
    }
}
