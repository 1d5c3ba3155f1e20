package io.clave.cli.demo;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.demo.Listed.RankedOrder;
import io.clave.cli.text.Refusal;
import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Ranks the founding article's pair and tells why it is ranked so. */
final class PairReport {

    private static final BigDecimal REGULAR_SCORE = new BigDecimal("76.50");
    private static final BigDecimal ONE_OFF_SCORE = new BigDecimal("25.25");

    private final ClaveApi api;
    private final SeedPair pair;
    private final Map<String, String> accountIds;

    PairReport(ClaveApi api, SeedPair pair, Map<String, String> accountIds) {
        this.api = api;
        this.pair = pair;
        this.accountIds = accountIds;
    }

    void print(PrintWriter out) {
        List<RankedOrder> ranked = rank();
        out.printf(
                "%s asks for %d units at once; %s has bought %d units a month for five years.%n"
                        + "Both orders are due on %s, and there is one production slot.%n%n",
                SeedPair.ONE_OFF.name(),
                SeedPair.ONE_OFF_UNITS,
                SeedPair.REGULAR.name(),
                SeedPair.REGULAR_UNITS,
                pair.dueOn());
        TextTable places = TextTable.of("order", "account", "units", "worth, EUR", "by volume", "by Clave", "score");
        ranked.stream()
                .sorted(Comparator.comparingInt(RankedOrder::volumeRank))
                .forEach(order -> places.row(
                        order.orderId(),
                        order.accountName(),
                        order.quantity().toBigInteger().intValueExact(),
                        order.quantity().multiply(SeedPair.UNIT_PRICE),
                        order.volumeRank(),
                        order.rank(),
                        order.score()));
        places.print(out);
        ranked.forEach(order -> printReasons(order, out));
        requireScores(ranked);
    }

    private static void printReasons(RankedOrder order, PrintWriter out) {
        out.printf("%nWhy %s has %s points:%n", order.orderId(), order.score().toPlainString());
        TextTable reasons = TextTable.of("", "weight", "value", "points", "reason");
        order.contributions()
                .forEach(part -> reasons.row(
                        Texts.words(part.component()),
                        Texts.ratio(part.weight().doubleValue()),
                        Texts.ratio(part.value().doubleValue()),
                        part.points(),
                        part.reason()));
        reasons.print(out);
    }

    private List<RankedOrder> rank() {
        Map<String, Object> request = Map.of(
                "asOf",
                pair.anchor(),
                "orders",
                List.of(
                        order(SeedPair.ONE_OFF_WAITING, SeedPair.ONE_OFF, SeedPair.ONE_OFF_UNITS),
                        order(SeedPair.REGULAR_WAITING, SeedPair.REGULAR, SeedPair.REGULAR_UNITS)));
        return api.post("/order-priorities/rank", request)
                .as(Listed.Ranking.class)
                .orders();
    }

    private Map<String, Object> order(String orderId, DemoAccount account, int units) {
        BigDecimal quantity = BigDecimal.valueOf(units);
        return Map.of(
                "orderId", orderId,
                "source", pair.source(),
                "accountId", accountIds.get(account.externalId()),
                "quantity", quantity,
                "orderValue", Map.of("amount", quantity.multiply(SeedPair.UNIT_PRICE), "currency", "EUR"),
                "dueOn", pair.dueOn(),
                "receivedAt", pair.anchor().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** The figures of the article's example are known; others would mean that something is broken. */
    private static void requireScores(List<RankedOrder> ranked) {
        boolean right = ranked.size() == 2
                && ranked.get(0).orderId().equals(SeedPair.REGULAR_WAITING)
                && ranked.get(0).score().compareTo(REGULAR_SCORE) == 0
                && ranked.get(1).score().compareTo(ONE_OFF_SCORE) == 0
                && ranked.get(1).volumeRank() == 1;
        if (!right) {
            throw new Refusal("The pair is not ranked %s against %s.".formatted(REGULAR_SCORE, ONE_OFF_SCORE));
        }
    }
}
