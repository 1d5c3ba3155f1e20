package io.clave.cli.demo;

import io.clave.cli.api.Await;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.ScoreView;
import io.clave.cli.api.WaitedTooLong;
import io.clave.cli.demo.Expected.History;
import io.clave.cli.text.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Waits until every score counts every order, to the cent, and until thresholds and alerts have followed the scores. */
final class Settling {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final double THRESHOLD_TOLERANCE = 0.06;
    private static final String CURRENCY = "EUR";

    private final ClaveApi api;
    private final Map<String, String> accountIds;

    Settling(ClaveApi api, Map<String, String> accountIds) {
        this.api = api;
        this.accountIds = accountIds;
    }

    boolean awaitScores(Expected expected) {
        Set<String> open = new TreeSet<>(accountIds.keySet());
        try {
            return Await.until("every score to count every order", PATIENCE, () -> {
                open.removeIf(account -> counts(account, expected.of(account)));
                return open.isEmpty() ? Optional.of(true) : Optional.empty();
            });
        } catch (WaitedTooLong e) {
            String first = open.iterator().next();
            ScoreView score = score(first);
            throw new Refusal(
                    "The scores of %d accounts are wrong: that of %s counts %d purchases and %s EUR instead of %s."
                            .formatted(
                                    open.size(),
                                    first,
                                    score.purchases(),
                                    score.revenue(CURRENCY),
                                    expected.of(first)));
        }
    }

    /** The thresholds in force follow the medians within a tolerance; those of yesterday are computed from all orders. */
    boolean awaitThresholds(LocalDate yesterday) {
        return Await.until("the thresholds to follow the portfolio", PATIENCE, () -> {
            Optional<Listed.Thresholds> exact = thresholds("?asOf=" + yesterday);
            Optional<Listed.Thresholds> inForce = thresholds("");
            boolean near = exact.isPresent() && inForce.isPresent() && areNear(inForce.get(), exact.get());
            return near ? Optional.of(true) : Optional.empty();
        });
    }

    /** An account has an alert about its cadence if and only if its score says that it is silent. */
    List<Listed.Alert> awaitAlerts() {
        Collection<String> ours = accountIds.values();
        return Await.until("an alert for every silent account and no other", PATIENCE, () -> {
            Set<String> silent = scores().stream()
                    .filter(score -> score.isSilent() && ours.contains(score.accountId()))
                    .map(Listed.Score::accountId)
                    .collect(Collectors.toSet());
            List<Listed.Alert> alerts = alerts();
            Set<String> alerted = alerts.stream()
                    .filter(alert -> alert.type().equals("CADENCE") && ours.contains(alert.accountId()))
                    .map(Listed.Alert::accountId)
                    .collect(Collectors.toSet());
            return alerted.equals(silent) ? Optional.of(alerts) : Optional.empty();
        });
    }

    private boolean counts(String account, History expected) {
        ScoreView score = score(account);
        return score.purchases() == expected.purchases()
                && score.revenue(CURRENCY).compareTo(expected.revenue()) == 0;
    }

    private ScoreView score(String account) {
        return api.get("/accounts/" + accountIds.get(account) + "/score", ScoreView.class);
    }

    private List<Listed.Score> scores() {
        return api.list("/scores?limit=200", Listed.Score.class);
    }

    private List<Listed.Alert> alerts() {
        return api.list("/alerts?limit=200&sort=-severity", Listed.Alert.class).stream()
                .filter(alert -> !alert.status().equals("RESOLVED"))
                .toList();
    }

    private Optional<Listed.Thresholds> thresholds(String query) {
        return api.get("/portfolio/summary" + query, Listed.Summary.class).thresholds().stream()
                .filter(thresholds -> thresholds.currency().equals(CURRENCY) && thresholds.medianValue() != null)
                .findFirst();
    }

    private static boolean areNear(Listed.Thresholds one, Listed.Thresholds other) {
        return isNear(value(one), value(other)) && isNear(lifetime(one), lifetime(other));
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= THRESHOLD_TOLERANCE * Math.abs(other);
    }

    private static double value(Listed.Thresholds thresholds) {
        return Objects.requireNonNull(thresholds.medianValue()).amount().doubleValue();
    }

    private static double lifetime(Listed.Thresholds thresholds) {
        Double days = thresholds.medianLifetimeDays();
        return days == null ? 0 : days;
    }
}
