package io.clave.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.TestTopics;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountEventsTest {

    private static final String SEK = "SEK";

    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    @Test
    void anOrderEventBecomesAScore() {
        UUID account = Feed.anAccount("Nordwind", "MAJOR", false);

        Feed.send(Order.of(account, today.minusDays(10), "120.00", SEK));

        Feed.awaitPurchaseDays(account, 1);
        score(account)
                .body("tier", is("MAJOR"))
                .body("lastOrderOn", is(today.minusDays(10).toString()))
                .body("monetary.amount", is("120.00"))
                .body("customerClass", is("UNCLASSIFIED"))
                .body("unclassifiedReason", is("HISTORY_TOO_SHORT"))
                .body("cadenceState", is("INSUFFICIENT_HISTORY"));
    }

    @Test
    void anAccountCanComeAfterItsOrders() {
        UUID account = UUID.randomUUID();

        Feed.send(Order.of(account, today.minusDays(3), "7.00", SEK));
        Feed.awaitPurchaseDays(account, 1);
        score(account).body("accountName", nullValue()).body("tier", is("STANDARD"));
        Feed.sendAccount(account, 1, "Latecomer", "KEY", true);

        Feed.awaitAccount(account, "Latecomer");
        score(account).body("tier", is("KEY")).body("monetary.amount", is("7.00"));
    }

    @Test
    void duplicatesAndRevisionsInAnyOrderLeaveTheLatestRevision() {
        UUID account = UUID.randomUUID();
        Order first = Order.of(account, today.minusDays(5), "10.00", SEK);
        List<Order> events = new ArrayList<>();
        for (int copies = 0; copies < 5; copies++) {
            events.addAll(List.of(
                    first,
                    first.revised(2, "OPEN", "20.00"),
                    first.revised(3, "DELIVERED", "30.00"),
                    first.revised(4, "DELIVERED", "25.00")));
        }
        Collections.shuffle(events, new Random(4));

        Feed.sendAll(events);
        Feed.send(Order.of(account, today.minusDays(1), "1.00", SEK));

        Feed.awaitPurchaseDays(account, 2);
        score(account).body("monetary.amount", is("26.00")).body("metrics.monetary.inputs", is(2));
    }

    @Test
    void aCancelledOrderIsNoPurchase() {
        UUID account = UUID.randomUUID();
        Order order = Order.of(account, today.minusDays(5), "10.00", SEK);

        Feed.sendAll(List.of(order.revised(2, "CANCELLED", "0.00"), order, Order.of(account, today, "1.00", SEK)));

        Feed.awaitPurchaseDays(account, 1);
        score(account).body("metrics.purchaseDays.value", is(1f)).body("monetary.amount", is("1.00"));
    }

    @Test
    void anEarlierVersionOfAnAccountNeverOverwritesALaterOne() {
        UUID account = UUID.randomUUID();

        Feed.sendAccount(account, 3, "Newest", "KEY", true);
        Feed.sendAccount(account, 2, "Older", "STANDARD", false);
        Feed.sendAccount(account, 1, "Oldest", "PROSPECT", false);
        UUID next = Feed.anAccount("Next", "KEY", false);

        Feed.awaitAccount(next, "Next");
        Feed.awaitAccount(account, "Newest");
        score(account).body("tier", is("KEY"));
    }

    @Test
    void aPoisonRecordIsSetAsideAndStopsNothing() {
        UUID account = UUID.randomUUID();
        String poison = "{\"accountId\":\"" + account + "\",\"netAmount\":\"a lot\"}";

        TestTopics.sendEvent(
                Feed.ORDERS,
                "io.clave.accounts.order-recorded.v1",
                account.toString(),
                1,
                poison.getBytes(StandardCharsets.UTF_8));
        TestTopics.send(
                Feed.ORDERS, account.toString(), java.util.Map.of(), "no event".getBytes(StandardCharsets.UTF_8));
        Feed.send(Order.of(account, today.minusDays(2), "5.00", SEK));

        Feed.awaitPurchaseDays(account, 1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestTopics.received(
                                Feed.ORDERS + ".dlq",
                                parked -> account.toString().equals(parked.key())))
                        .hasSize(2)
                        .anySatisfy(parked -> {
                            assertThat(parked.text()).isEqualTo(poison);
                            assertThat(parked.headers().get("dlq_error")).contains("/netAmount");
                        })
                        .anySatisfy(parked ->
                                assertThat(parked.headers().get("dlq_error")).contains("ce_type")));
    }

    @Test
    void anOrderWithoutItsAmountIsSetAside() {
        UUID account = UUID.randomUUID();
        String incomplete = new String(Order.of(account, today, "5.00", SEK).json(), StandardCharsets.UTF_8)
                .replace("\"netAmount\":\"5.00\",", "");

        TestTopics.sendEvent(
                Feed.ORDERS,
                "io.clave.accounts.order-recorded.v1",
                account.toString(),
                1,
                incomplete.getBytes(StandardCharsets.UTF_8));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestTopics.received(
                                Feed.ORDERS + ".dlq",
                                parked -> account.toString().equals(parked.key())))
                        .singleElement()
                        .satisfies(parked -> assertThat(parked.headers().get("dlq_error"))
                                .isEqualTo("/netAmount: The member 'netAmount' is missing.")));
        Api.as(Roles.VIEWER).get("/accounts/{id}/score", account).then().statusCode(404);
    }

    @Test
    void eventsOfOtherTypesAreIgnored() {
        UUID account = UUID.randomUUID();

        TestTopics.sendEvent(
                Feed.ORDERS,
                "io.clave.accounts.order-praised.v1",
                account.toString(),
                1,
                "{}".getBytes(StandardCharsets.UTF_8));
        Feed.send(Order.of(account, today, "5.00", SEK));

        Feed.awaitPurchaseDays(account, 1);
        assertThat(TestTopics.received(
                        Feed.ORDERS + ".dlq", parked -> account.toString().equals(parked.key())))
                .isEmpty();
    }

    private static ValidatableResponse score(UUID account) {
        return Api.as(Roles.VIEWER).get("/accounts/{id}/score", account).then().statusCode(200);
    }
}
