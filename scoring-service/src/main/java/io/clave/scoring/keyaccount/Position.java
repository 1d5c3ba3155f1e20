package io.clave.scoring.keyaccount;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an account stands in the selection matrix. */
record Position(UUID accountId, SelectionCriteria criteria, AxisScore attractiveness, AxisScore strength) {

    private static final Comparator<BigDecimal> BEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    /** The highest mean of both axes first; those without come last. */
    static final Comparator<Position> ORDER = Comparator.comparing(Position::mean, BEST_FIRST)
            .thenComparing(position -> position.accountId().toString());

    static Position of(UUID accountId, SelectionCriteria criteria, Map<String, Evidence> known) {
        return new Position(
                accountId,
                criteria,
                axis(criteria, SelectionAxis.ATTRACTIVENESS, known),
                axis(criteria, SelectionAxis.STRENGTH, known));
    }

    private static AxisScore axis(SelectionCriteria criteria, SelectionAxis axis, Map<String, Evidence> known) {
        return AxisScore.of(
                criteria.of(axis).stream()
                        .map(criterion -> Weighted.of(criterion, known.get(criterion.name())))
                        .toList(),
                criteria.threshold(axis),
                criteria.minimumCoverage());
    }

    /** Of both axes; null where one has no score. */
    @Nullable
    BigDecimal mean() {
        return attractiveness.score() == null || strength.score() == null
                ? null
                : attractiveness.score().add(strength.score()).divide(BigDecimal.valueOf(2));
    }

    @Nullable
    PortfolioQuadrant quadrant() {
        return attractiveness.high() == null || strength.high() == null
                ? null
                : PortfolioQuadrant.of(attractiveness.high(), strength.high());
    }

    /** What tells the place of a position in the order, whether or not the account is still there. */
    String[] keyset() {
        BigDecimal mean = mean();
        return new String[] {mean == null ? "" : mean.toPlainString(), accountId.toString()};
    }

    boolean isAfter(String otherMean, String otherAccount) {
        BigDecimal other = otherMean.isEmpty() ? null : new BigDecimal(otherMean);
        int order = BEST_FIRST.compare(mean(), other);
        return order > 0 || (order == 0 && accountId.toString().compareTo(otherAccount) > 0);
    }

    /** The smallest change of one weight that moves the account to another quadrant. */
    Optional<WeightFlip> flip() {
        return quadrant() == null
                ? Optional.empty()
                : Stream.of(SelectionAxis.values())
                        .flatMap(axis -> flips(axis).smallest().stream())
                        .min(Comparator.comparingDouble(WeightFlip::size));
    }

    /** The quadrant after the account has moved over the threshold of an axis. */
    PortfolioQuadrant beyond(SelectionAxis axis) {
        boolean attractive = Objects.requireNonNull(attractiveness.high());
        boolean strong = Objects.requireNonNull(strength.high());
        return axis == SelectionAxis.ATTRACTIVENESS
                ? PortfolioQuadrant.of(!attractive, strong)
                : PortfolioQuadrant.of(attractive, !strong);
    }

    private WeightFlips flips(SelectionAxis axis) {
        return new WeightFlips(
                axis == SelectionAxis.ATTRACTIVENESS ? attractiveness : strength,
                criteria.threshold(axis),
                criteria.minimumCoverage());
    }
}
