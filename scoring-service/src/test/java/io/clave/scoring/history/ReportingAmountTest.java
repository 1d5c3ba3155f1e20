package io.clave.scoring.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportingAmountTest {

    private static final String REPORTING = "KWD";
    private static final String FOREIGN = "LSL";
    private static final String OTHER = "SZL";

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final UUID account = UUID.randomUUID();
    private final PurchaseDays purchases;

    ReportingAmountTest(PurchaseDays purchases) {
        this.purchases = purchases;
    }

    @Test
    void ordersInSeveralCurrenciesHaveAValueInTheReportingCurrency() {
        Feed.sendAll(List.of(
                Order.of(account, today.minusDays(20), "100.00", FOREIGN).worth("1.7502", REPORTING),
                Order.of(account, today.minusDays(10), "50.00", OTHER).worth("0.8754", REPORTING),
                Order.of(account, today.minusDays(1), "7.00", REPORTING).worth("7.00", REPORTING)));

        Feed.awaitPurchaseDays(account, 3);
        score().body("monetary.amount", is("9.626"))
                .body("monetary.currency", is(REPORTING))
                .body("unclassifiedReason", is("HISTORY_TOO_SHORT"))
                .body("metrics.monetary.amounts.currency", contains(REPORTING))
                .body("metrics.averagePurchase.amounts.amount", contains("3.209"))
                .body("regularity.regularityClass", is("INSUFFICIENT_HISTORY"));
        assertThat(purchaseDays()).containsExactly("1.7502 " + REPORTING, "0.8754 " + REPORTING, "7.0 " + REPORTING);
    }

    @Test
    void anOrderWithoutARateIsNotSummedAndALaterRevisionWithOneRepairsTheValue() {
        Order withoutRate = Order.of(account, today.minusDays(10), "50.00", OTHER);
        Feed.sendAll(List.of(
                Order.of(account, today.minusDays(20), "100.00", FOREIGN).worth("1.75", REPORTING), withoutRate));
        Feed.awaitPurchaseDays(account, 2);
        score().body("monetary", nullValue())
                .body("unclassifiedReason", is("MIXED_CURRENCIES"))
                .body("classification.explanation", containsString("No exchange rate was known"))
                .body("metrics.monetary.amounts.amount", contains("1.75", "50.00"))
                .body("metrics.monetary.amounts.currency", contains(REPORTING, OTHER));

        Feed.send(withoutRate.revised(2, "DELIVERED", "50.00").worth("0.875", REPORTING));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> score().body("monetary.amount", is("2.625"))
                        .body("monetary.currency", is(REPORTING))
                        .body("unclassifiedReason", is("HISTORY_TOO_SHORT")));
    }

    @Test
    void aRevisionThatLosesItsRateCountsInItsOwnCurrencyAgain() {
        Order order = Order.of(account, today.minusDays(10), "50.00", OTHER);
        Feed.sendAll(List.of(order.worth("0.875", REPORTING), order.revised(2, "DELIVERED", "40.00")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> score().body("monetary.amount", is("40.00")).body("monetary.currency", is(OTHER)));
    }

    private List<String> purchaseDays() {
        List<String> found = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> purchases.forEach(today, (of, on, currency, net) -> {
                    if (of.equals(account)) {
                        found.add(net + " " + currency);
                    }
                }));
        return found;
    }

    private ValidatableResponse score() {
        return Api.as(Roles.VIEWER).get("/accounts/{id}/score", account).then().statusCode(200);
    }
}
