package io.clave.accounts.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A price waterfall in one currency: what is known of each step, how much of it, and what is missing. */
public record Waterfall(List<PricePart> parts) {

    private static final int DECIMALS = 6;

    public static Waterfall of(List<PriceItem> items) {
        return new Waterfall(
                items.stream().map(item -> PricePart.of(item, item.amount())).toList());
    }

    /** In the reporting currency; the items must be converted. */
    public static Waterfall reporting(List<PriceItem> items) {
        return new Waterfall(items.stream()
                .map(item -> PricePart.of(item, Objects.requireNonNull(item.reportingAmount())))
                .toList());
    }

    /** Of lines of which nothing but their invoice amount is known. */
    public static Waterfall unknown(BigDecimal invoice) {
        return new Waterfall(List.of(
                new PricePart(List.of(PriceComponent.values()), PriceStep.INVOICE, null, invoice, invoice.abs())));
    }

    /** The whole amount of a step; null where it is not known of every line. */
    public @Nullable BigDecimal amount(PriceStep step) {
        return missing(step).isEmpty() ? known(step) : null;
    }

    /** The amount of a step over the lines of which it is known. */
    public BigDecimal known(PriceStep step) {
        return sum(telling(step).map(part -> part.amount().multiply(BigDecimal.valueOf(step.sign(part.step())))));
    }

    /** Which part of the revenue, without its signs, the step is known of; null without revenue. */
    public @Nullable Double coverage(PriceStep step) {
        BigDecimal whole = sum(parts.stream().map(PricePart::turnover));
        return whole.signum() == 0
                ? null
                : sum(telling(step).map(PricePart::turnover))
                        .divide(whole, DECIMALS, RoundingMode.DOWN)
                        .doubleValue();
    }

    /** What the amounts of a step are, by the type of the discount or of what is off the invoice; null: not known. */
    public Map<@Nullable String, BigDecimal> types(PriceStep step) {
        Map<@Nullable String, BigDecimal> types = new LinkedHashMap<>();
        telling(step)
                .filter(part -> part.step() == step)
                .forEach(part -> types.merge(part.type(), part.amount(), BigDecimal::add));
        return types;
    }

    public Set<PriceComponent> missing(PriceStep step) {
        Set<PriceComponent> missing = missing();
        missing.retainAll(step.needs());
        return missing;
    }

    /** Everything that is missing of some line. */
    public Set<PriceComponent> missing() {
        EnumSet<PriceComponent> missing = EnumSet.noneOf(PriceComponent.class);
        parts.forEach(part -> missing.addAll(part.missing()));
        return missing;
    }

    private Stream<PricePart> telling(PriceStep step) {
        return parts.stream().filter(part -> part.tellsOf(step));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
