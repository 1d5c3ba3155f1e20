package io.clave.planning;

import io.clave.platform.testing.TestTopics;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** What the other services publish, as they publish it. */
public final class Published {

    private static final String ACCOUNT = """
            {"accountId":"%s","version":%d,"name":"Nordwind GmbH","country":"DE","parentAccountId":null,"tier":"%s",
             "serviceLevelAgreement":false,"externalIds":[{"system":"sap","externalId":"C-%s"}],
             "changedAt":"2026-02-20T08:00:00Z"}""";

    private static final String SCORE = """
            {"accountId":"%s","asOf":"%s","modelVersion":"rules-1","customerClass":"%s","previousCustomerClass":null,
             "unclassifiedReason":null,"cadenceState":"%s","previousCadenceState":null,"overdueRatio":1.6,
             "lastOrderOn":"2026-01-24","nextExpectedOrderOn":"2026-02-23",
             "monetary":{"amount":"120000.00","currency":"EUR"},"changed":["customerClass"],
             "scoredAt":"2026-02-20T08:00:00Z","memberOfALaterVersion":true}""";

    private Published() {}

    public static void account(UUID accountId, long version, String tier) {
        String json = String.format(Locale.ROOT, ACCOUNT, accountId, version, tier, accountId);
        TestTopics.sendEvent(
                "accounts.account.v1",
                "io.clave.accounts.account-opened.v1",
                accountId.toString(),
                version,
                json.getBytes(StandardCharsets.UTF_8));
    }

    /** A score of 2026. */
    public static void score(UUID accountId, long sequence, String customerClass, String cadenceState) {
        score(accountId, sequence, LocalDate.of(2026, 2, 20), customerClass, cadenceState);
    }

    public static void score(UUID accountId, long sequence, LocalDate asOf, String customerClass, String cadenceState) {
        String json = String.format(Locale.ROOT, SCORE, accountId, asOf, customerClass, cadenceState);
        TestTopics.sendEvent(
                "scoring.score.v1",
                "io.clave.scoring.score-changed.v1",
                accountId.toString(),
                sequence,
                json.getBytes(StandardCharsets.UTF_8));
    }

    /** A record on the topic of scores that nobody can read. */
    public static void unreadableScore(UUID accountId) {
        TestTopics.sendEvent(
                "scoring.score.v1",
                "io.clave.scoring.score-changed.v1",
                accountId.toString(),
                1,
                "{\"accountId\":".getBytes(StandardCharsets.UTF_8));
    }
}
