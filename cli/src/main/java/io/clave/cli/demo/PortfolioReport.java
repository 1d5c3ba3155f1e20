package io.clave.cli.demo;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.ScoreView.Money;
import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;

/** Tells how the portfolio stands: classes, cadences and the most valuable accounts. */
record PortfolioReport(ClaveApi api) {

    private static final String CURRENCY = "EUR";

    void printClasses(PrintWriter out) {
        Listed.Summary summary = api.get("/portfolio/summary", Listed.Summary.class);
        TextTable classes = TextTable.of("class", "accounts", "revenue of 36 months, EUR");
        summary.classes()
                .forEach(count ->
                        classes.row(Texts.words(count.customerClass()), count.accounts(), revenue(count.revenue())));
        classes.print(out);
        out.println();
        TextTable cadences = TextTable.of("cadence", "accounts");
        summary.cadenceStates().forEach(count -> cadences.row(Texts.words(count.cadenceState()), count.accounts()));
        cadences.print(out);
    }

    void printMostValuable(PrintWriter out) {
        List<Listed.Score> scores = api.get("/scores?sort=-value&limit=10&currency=" + CURRENCY, Listed.ScorePage.class)
                .items();
        TextTable table = TextTable.of("account", "tier", "class", "cadence", "overdue", "next order", "value, EUR");
        scores.forEach(score -> table.row(
                score.accountName(),
                Texts.words(score.tier()),
                Texts.words(score.customerClass()),
                Texts.words(score.cadenceState()),
                score.overdueRatio() == null ? null : Texts.ratio(score.overdueRatio()),
                score.nextExpectedOrderOn(),
                score.monetary() == null ? null : score.monetary().amount()));
        table.print(out);
    }

    private static BigDecimal revenue(List<Money> amounts) {
        return amounts.stream()
                .filter(money -> money.currency().equals(CURRENCY))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
