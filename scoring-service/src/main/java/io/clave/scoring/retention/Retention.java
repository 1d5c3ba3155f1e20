package io.clave.scoring.retention;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the amounts of one currency between two periods, over accounts that had more than nothing in the earlier one. All
 * exact: start - churn - contraction + expansion is what those accounts have in the later period.
 *
 * @param churn of accounts that came to nothing or less
 * @param contraction of accounts that came to less
 * @param expansion of accounts that came to more
 */
record Retention(BigDecimal start, Part churn, Part contraction, Part expansion) {

    /** Some accounts, and by how much their amounts changed. */
    record Part(int accounts, BigDecimal amount) {}

    /** The amounts of an account in both periods. */
    record Change(BigDecimal start, BigDecimal end) {

        boolean churned() {
            return end.signum() <= 0;
        }

        BigDecimal loss() {
            return start.subtract(end);
        }
    }

    /** Each must have started above zero. */
    static Retention of(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.start().signum() <= 0)) {
            throw new IllegalArgumentException("only what was there can be retained");
        }
        return new Retention(
                sum(changes.stream().map(Change::start).toList()),
                part(changes.stream().filter(Change::churned).toList()),
                part(changes.stream()
                        .filter(change -> !change.churned() && change.loss().signum() > 0)
                        .toList()),
                negated(part(changes.stream()
                        .filter(change -> change.loss().signum() < 0)
                        .toList())));
    }

    /** Gross retention, (start - churn - contraction) / start, at most 1; null where nothing was there. */
    @Nullable
    Double gross() {
        return ratio(retained());
    }

    /** Net retention, which adds the expansion; null where nothing was there. */
    @Nullable
    Double net() {
        return ratio(retained().add(expansion.amount()));
    }

    private BigDecimal retained() {
        return start.subtract(churn.amount()).subtract(contraction.amount());
    }

    private @Nullable Double ratio(BigDecimal amount) {
        return start.signum() == 0 ? null : amount.doubleValue() / start.doubleValue();
    }

    private static Part part(List<Change> changes) {
        return new Part(changes.size(), sum(changes.stream().map(Change::loss).toList()));
    }

    private static Part negated(Part part) {
        return new Part(part.accounts(), part.amount().negate());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
