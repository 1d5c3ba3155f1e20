package io.clave.scoring.testing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Sent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Publishes what the accounts service would publish. */
public final class Feed {

    public static final String ACCOUNTS = "accounts.account.v1";
    public static final String ORDERS = "accounts.order.v1";

    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Feed() {}

    /** An order document; the parts that matter for scores can be varied. */
    public record Order(
            UUID account,
            String id,
            int revision,
            String type,
            String status,
            LocalDate on,
            String currency,
            String net,
            @Nullable Worth reporting,
            @Nullable String margin) {

        /** Without a known margin. */
        public Order(
                UUID account,
                String id,
                int revision,
                String type,
                String status,
                LocalDate on,
                String currency,
                String net,
                @Nullable Worth reporting) {
            this(account, id, revision, type, status, on, currency, net, reporting, null);
        }

        /** The net amount in the reporting currency. */
        public record Worth(String amount, String currency) {

            private String members() {
                return "\"reportingCurrency\":\"%s\",\"reportingAmount\":\"%s\",".formatted(currency, amount);
            }
        }

        public static Order of(UUID account, LocalDate on, String net, String currency) {
            return new Order(account, UUID.randomUUID().toString(), 1, "ORDER", "DELIVERED", on, currency, net, null);
        }

        /** Without what was known of its worth in the reporting currency. */
        public Order revised(int revision, String status, String net) {
            return new Order(account, id, revision, type, status, on, currency, net, null);
        }

        /** The same order with its net amount in the reporting currency. */
        public Order worth(String amount, String reportingCurrency) {
            return new Order(
                    account,
                    id,
                    revision,
                    type,
                    status,
                    on,
                    currency,
                    net,
                    new Worth(amount, reportingCurrency),
                    margin);
        }

        /** The same order with its pocket margin, in the reporting currency if its worth is known there. */
        public Order leaving(String pocketMargin) {
            return new Order(account, id, revision, type, status, on, currency, net, reporting, pocketMargin);
        }

        private String prices() {
            String member = reporting == null ? "prices" : "reportingPrices";
            String invoice = reporting == null ? net : reporting.amount();
            return margin == null
                    ? ""
                    : "\"%s\":{\"invoice\":\"%s\",\"pocketMargin\":\"%s\",\"missing\":[]},"
                            .formatted(member, invoice, margin);
        }

        public byte[] json() {
            return text().getBytes(StandardCharsets.UTF_8);
        }

        public Instant at() {
            return on.atTime(10, 0).toInstant(ZoneOffset.UTC);
        }

        public String text() {
            return """
                    {"accountId":"%s","source":"sap","orderId":"%s","revision":%d,"type":"%s","status":"%s",
                     "orderedAt":"%s","dueOn":null,"currency":"%s","netAmount":"%s","quantity":"1","lineCount":1,
                     %s%s"recordedAt":"%s"}""".formatted(
                            account,
                            id,
                            revision,
                            type,
                            status,
                            at(),
                            currency,
                            net,
                            reporting == null ? "" : reporting.members(),
                            prices(),
                            at());
        }
    }

    public static void send(Order order) {
        sendAll(List.of(order));
    }

    public static void sendAll(List<Order> orders) {
        TestTopics.send(orders.stream().map(Feed::recorded).toList());
    }

    private static Sent recorded(Order order) {
        return Sent.event(
                ORDERS,
                "io.clave.accounts.order-recorded.v1",
                order.account().toString(),
                SEQUENCE.incrementAndGet(),
                order.json());
    }

    public static byte[] account(UUID id, int version, String name, String tier, boolean agreement) {
        return account(id, version, name, null, tier, agreement, Instant.EPOCH);
    }

    private static byte[] account(
            UUID id,
            int version,
            String name,
            @Nullable UUID parent,
            String tier,
            boolean agreement,
            Instant changedAt) {
        String quoted = parent == null ? "null" : "\"" + parent + '"';
        return """
                {"accountId":"%s","version":%d,"name":"%s","country":null,"parentAccountId":%s,"tier":"%s",
                 "serviceLevelAgreement":%s,"externalIds":[],"changedAt":"%s"}""".formatted(id, version, name, quoted, tier, agreement, changedAt)
                .getBytes(StandardCharsets.UTF_8);
    }

    public static void sendAccount(UUID id, int version, String name, String tier, boolean agreement) {
        sendAccount(id, account(id, version, name, tier, agreement));
    }

    /** An account below another one. */
    public static void sendChild(UUID id, int version, String name, UUID parent) {
        sendChild(id, version, name, parent, Instant.EPOCH);
    }

    /** An account that came below another one at some time. */
    public static void sendChild(UUID id, int version, String name, UUID parent, Instant changedAt) {
        sendAccount(id, account(id, version, name, parent, "STANDARD", false, changedAt));
    }

    private static void sendAccount(UUID id, byte[] json) {
        TestTopics.sendEvent(
                ACCOUNTS, "io.clave.accounts.account-updated.v1", id.toString(), SEQUENCE.incrementAndGet(), json);
    }

    /** A grade of the orders of an account, null for none, with a fault. */
    public static byte[] grade(UUID account, @Nullable String grade, String fault, Instant computedAt) {
        String quoted = grade == null ? "null" : '"' + grade + '"';
        return """
                {"accountId":"%s","grade":%s,"since":"2025-01-01","orders":1,
                 "reasons":[{"fault":"%s","affected":1,"total":1,"grade":"E"}],"computedAt":"%s"}""".formatted(account, quoted, fault, computedAt).getBytes(StandardCharsets.UTF_8);
    }

    public static void sendGrade(UUID account, @Nullable String grade, String fault, Instant computedAt) {
        TestTopics.sendEvent(
                ACCOUNTS,
                "io.clave.accounts.data-quality-graded.v1",
                account.toString(),
                SEQUENCE.incrementAndGet(),
                grade(account, grade, fault, computedAt));
    }

    /** What the ledger has of an account when it has these orders. */
    public static byte[] summary(UUID account, List<Order> orders, Instant at) {
        List<Order> sorted =
                orders.stream().sorted(Comparator.comparing(Order::id)).toList();
        return """
                {"accountId":"%s","orders":%d,"revisions":%d,"checksum":"%s","reportingChecksum":"%s","summarisedAt":"%s"}""".formatted(
                        account,
                        orders.size(),
                        orders.stream().mapToInt(Order::revision).sum(),
                        checksum(sorted.stream().map(Feed::line)),
                        checksum(sorted.stream().flatMap(Feed::reportingLine)),
                        at)
                .getBytes(StandardCharsets.UTF_8);
    }

    public static void sendSummary(UUID account, List<Order> orders, Instant at) {
        TestTopics.sendEvent(
                ORDERS,
                "io.clave.accounts.ledger-summarised.v1",
                account.toString(),
                SEQUENCE.incrementAndGet(),
                summary(account, orders, at));
    }

    /** As contract {@code accounts-ledger-summary.v1} has it. */
    private static String line(Order order) {
        return String.join(
                "\u001f",
                "sap",
                order.id(),
                String.valueOf(order.revision()),
                order.type(),
                order.status(),
                String.valueOf(order.at().getEpochSecond() * 1_000_000),
                order.currency(),
                new BigDecimal(order.net()).stripTrailingZeros().toPlainString());
    }

    private static Stream<String> reportingLine(Order order) {
        return Stream.ofNullable(order.reporting())
                .map(worth -> String.join(
                        "\u001f",
                        "sap",
                        order.id(),
                        worth.currency(),
                        new BigDecimal(worth.amount()).stripTrailingZeros().toPlainString()));
    }

    private static String checksum(Stream<String> lines) {
        try {
            byte[] text = lines.collect(Collectors.joining("\u001e")).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A known account of a tier, with a random id. */
    public static UUID anAccount(String name, String tier, boolean agreement) {
        UUID id = UUID.randomUUID();
        sendAccount(id, 1, name, tier, agreement);
        awaitAccount(id, name);
        return id;
    }

    public static void awaitAccount(UUID id, String name) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> Api.as(Roles.VIEWER)
                        .get("/accounts/{id}/score", id)
                        .then()
                        .statusCode(200)
                        .body("accountName", is(name)));
    }

    public static void awaitPurchaseDays(UUID id, int days) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> Api.as(Roles.VIEWER)
                        .get("/accounts/{id}/score", id)
                        .then()
                        .statusCode(200)
                        .body("metrics.purchaseDays.value", greaterThanOrEqualTo((float) days)));
    }
}
