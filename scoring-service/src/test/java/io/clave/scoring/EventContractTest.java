package io.clave.scoring;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestTopics;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Both sides of the event contracts of this service; that published events keep theirs is checked where they are tested. */
@QuarkusTest
class EventContractTest {

    @Test
    void theExampleOfTheScoreEventKeepsItsContract() {
        EventSchemas.assertValid("scoring-score.v1", EventSchemas.example("scoring-score.v1"));
    }

    @Test
    void whatTheTestsFeedKeepsTheContractsOfTheAccountsService() {
        UUID account = UUID.randomUUID();

        EventSchemas.assertValid("accounts-account.v1", Feed.account(account, 1, "Hansa", "KEY", true));
        EventSchemas.assertValid("accounts-ledger-summary.v1", EventSchemas.example("accounts-ledger-summary.v1"));
        EventSchemas.assertValid("accounts-ledger-summary.v1", Feed.summary(account, List.of(), Instant.EPOCH));
        EventSchemas.assertValid("accounts-data-quality.v1", Feed.grade(account, "B", "REVISION_GAPS", Instant.EPOCH));
        EventSchemas.assertValid(
                "accounts-order.v1",
                Order.of(account, LocalDate.of(2026, 1, 2), "5.00", "EUR").json());
        EventSchemas.assertValid(
                "accounts-order.v1",
                Order.of(account, LocalDate.of(2026, 1, 2), "5.00", "USD")
                        .worth("4.605", "EUR")
                        .leaving("1.25")
                        .json());
    }

    @Test
    void theExamplesOfTheAccountsServiceAreUnderstood() {
        byte[] account = EventSchemas.example("accounts-account.v1");
        byte[] order = EventSchemas.example("accounts-order.v1");
        byte[] grade = EventSchemas.example("accounts-data-quality.v1");
        String id = io.restassured.path.json.JsonPath.from(new String(account, java.nio.charset.StandardCharsets.UTF_8))
                .getString("accountId");

        TestTopics.sendEvent(Feed.ACCOUNTS, "io.clave.accounts.account-opened.v1", id, 1, account);
        TestTopics.sendEvent(Feed.ORDERS, "io.clave.accounts.order-recorded.v1", id, 1, order);
        TestTopics.sendEvent(Feed.ACCOUNTS, "io.clave.accounts.data-quality-graded.v1", id, 2, grade);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Api.as(Roles.VIEWER)
                        .get("/accounts/{id}/score", id)
                        .then()
                        .statusCode(200)
                        .body("accountName", is("Hansa Werke GmbH"))
                        .body("tier", is("KEY"))
                        .body("monetary.amount", is("112.50"))
                        .body("dataQuality.grade", is("C")));
    }
}
