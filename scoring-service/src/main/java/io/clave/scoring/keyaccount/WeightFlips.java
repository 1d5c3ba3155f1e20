package io.clave.scoring.keyaccount;

import static java.math.BigDecimal.ONE;
import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which change of one weight, the others keeping their proportions, moves an account over the threshold of an axis. With
 * weights v that sum to 1, scores s and threshold T, let a = sum over the other known criteria of v(i) (s(i) - T) / (1 - v(k))
 * and d = s(k) - T. The score meets the threshold where w d + (1 - w) a = 0, which is w = a / (a - d). The weight told is
 * the first with 6 decimals that does move the account, by recomputation.
 */
final class WeightFlips {

    private static final int DECIMALS = 6;
    private static final int TRIES = 3;
    private static final double NOISE = 1e-9;
    private static final BigDecimal STEP = BigDecimal.valueOf(1, DECIMALS);

    private final AxisScore score;
    private final BigDecimal threshold;
    private final BigDecimal minimumCoverage;

    WeightFlips(AxisScore score, BigDecimal threshold, BigDecimal minimumCoverage) {
        this.score = score;
        this.threshold = threshold;
        this.minimumCoverage = minimumCoverage;
    }

    /** The smallest change; none where no weight alone moves the account. */
    Optional<WeightFlip> smallest() {
        if (score.high() == null) {
            return Optional.empty();
        }
        return IntStream.range(0, score.criteria().size())
                .mapToObj(this::of)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(WeightFlip::size));
    }

    private Optional<WeightFlip> of(int k) {
        Evidence own = score.criteria().get(k).evidence();
        double now = share(k);
        if (own == null || now == 1) {
            return Optional.empty();
        }
        double others = others(k, now);
        double meeting = others / (others - over(own));
        if (!(meeting > -NOISE && meeting < 1 + NOISE)) {
            return Optional.empty();
        }
        boolean up = Boolean.TRUE.equals(score.high()) == over(own) < others;
        return first(k, now, Math.min(1, Math.max(0, meeting)), up);
    }

    /** The first weight from the meeting point on, in its direction, that moves the account. */
    private Optional<WeightFlip> first(int k, double now, double meeting, boolean up) {
        BigDecimal weight = BigDecimal.valueOf(meeting).setScale(DECIMALS, up ? CEILING : FLOOR);
        for (int tried = 0; tried < TRIES && weight.signum() >= 0 && weight.compareTo(ONE) <= 0; tried++) {
            if (moves(k, weight)) {
                return Optional.of(new WeightFlip(score.criteria().get(k).criterion(), now, weight));
            }
            weight = up ? weight.add(STEP) : weight.subtract(STEP);
        }
        return Optional.empty();
    }

    private double others(int k, double now) {
        double others = 0;
        for (int i = 0; i < score.criteria().size(); i++) {
            Evidence evidence = score.criteria().get(i).evidence();
            if (i != k && evidence != null) {
                others += share(i) * over(evidence) / (1 - now);
            }
        }
        return others;
    }

    private double over(Evidence evidence) {
        return evidence.score().subtract(threshold).doubleValue();
    }

    private double share(int i) {
        return score.criteria().get(i).weight().doubleValue() / sum().doubleValue();
    }

    private BigDecimal sum() {
        return score.criteria().stream().map(Weighted::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean moves(int k, BigDecimal weight) {
        Boolean high =
                AxisScore.of(reweighted(k, weight), threshold, minimumCoverage).high();
        return high != null && !high.equals(score.high());
    }

    /** In whole proportions: w times the weights of all others for the one, 1 - w times its own for each other. */
    List<Weighted> reweighted(int k, BigDecimal weight) {
        BigDecimal others = sum().subtract(score.criteria().get(k).weight());
        List<Weighted> changed = new ArrayList<>();
        for (Weighted each : score.criteria()) {
            changed.add(each.times(ONE.subtract(weight)));
        }
        changed.set(k, score.criteria().get(k).weighing(weight.multiply(others)));
        return changed;
    }
}
