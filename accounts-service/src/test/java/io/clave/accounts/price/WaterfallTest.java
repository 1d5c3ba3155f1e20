package io.clave.accounts.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.accounts.rate.LockedRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaterfallTest {

    @Test
    void discountsCompound() {
        // 100 x .9 x .95 = 85.5, and not 85.
        List<BigDecimal> prices = PriceComponents.pricesAfter(
                number("100"), List.of(share(DiscountType.VOLUME, "0.1"), share(DiscountType.CONTRACT, "0.05")));

        assertThat(prices)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(number("90"), number("85.5"));
    }

    @Test
    void aLineGoesDownFromItsListPriceToItsPocketMargin() {
        PriceComponents components = new PriceComponents(
                number("100"),
                List.of(share(DiscountType.VOLUME, "0.1"), share(DiscountType.CONTRACT, "0.05")),
                List.of(
                        new OffInvoiceItem(OffInvoiceType.REBATE, number("0.02"), null),
                        new OffInvoiceItem(OffInvoiceType.FREIGHT, null, number("18"))),
                number("60"),
                number("12"));

        Waterfall waterfall = line("10", "85.5", components).waterfall();

        // By hand: 10 x 100; 10 x 14.5; 10 x 85.5; 855 x .02 + 18; 855 - 35.1; 10 x 60; 819.9 - 600 - 12.
        assertAmounts(waterfall, "1000", "-145", "855", "-35.1", "819.9", "-600", "-12", "207.9");
        assertThat(waterfall.missing()).isEmpty();
        assertThat(waterfall.types(PriceStep.ON_INVOICE).get("VOLUME")).isEqualByComparingTo("-100");
        assertThat(waterfall.types(PriceStep.ON_INVOICE).get("CONTRACT")).isEqualByComparingTo("-45");
        assertThat(waterfall.types(PriceStep.OFF_INVOICE).get("FREIGHT")).isEqualByComparingTo("-18");
    }

    @Test
    void whatIsMissingIsUnknownAndNotZero() {
        PriceComponents costOnly = new PriceComponents(null, null, null, number("6"), null);
        Waterfall waterfall =
                Waterfall.of(PriceItems.of(List.of(line("9", "10", costOnly), line("1", "10", null)), null));

        assertAmounts(waterfall, null, null, "100", null, null, null, null, null);
        assertThat(waterfall.known(PriceStep.COGS)).isEqualByComparingTo("-54");
        assertThat(waterfall.coverage(PriceStep.COGS)).isEqualTo(0.9);
        assertThat(waterfall.coverage(PriceStep.POCKET_MARGIN)).isEqualTo(0.0);
        assertThat(waterfall.coverage(PriceStep.INVOICE)).isEqualTo(1.0);
        assertThat(waterfall.missing(PriceStep.POCKET_MARGIN))
                .containsExactly(PriceComponent.OFF_INVOICE, PriceComponent.COGS, PriceComponent.COST_TO_SERVE);
    }

    @Test
    void aListPriceAloneTellsTheDiscountButNotItsType() {
        PriceComponents list = new PriceComponents(number("12"), null, null, null, null);

        Waterfall waterfall = line("5", "10", list).waterfall();

        assertThat(waterfall.amount(PriceStep.ON_INVOICE)).isEqualByComparingTo("-10");
        assertThat(waterfall.types(PriceStep.ON_INVOICE)).containsOnlyKeys((String) null);
        assertThat(waterfall.missing()).contains(PriceComponent.ON_INVOICE);
    }

    @Test
    void knowingThatThereIsNothingIsNotMissing() {
        PriceComponents nothing =
                new PriceComponents(number("10"), List.of(), List.of(), BigDecimal.ZERO, BigDecimal.ZERO);

        Waterfall waterfall = line("5", "10", nothing).waterfall();

        assertAmounts(waterfall, "50", "0", "50", "0", "50", "0", "0", "50");
        assertThat(waterfall.missing()).isEmpty();
    }

    @Test
    void goodsThatComeBackTakeTheirCostWithThem() {
        PriceComponents cost = new PriceComponents(null, null, List.of(), number("6"), BigDecimal.ZERO);

        Waterfall credit = line("-2", "10", cost).waterfall();

        assertAmounts(credit, null, null, "-20", "0", "-20", "12", "0", "-8");
    }

    /** Any lines, known in part or wholly, at any rate: what is summed and converted still adds up to the last digit. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void stepsSumToTheTotal(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int order = 0; order < 200; order++) {
            List<PricedLine> lines = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                    .mapToObj(line -> anyLine(random))
                    .toList();
            LockedRate rate = new LockedRate("EUR", amount(random, 2), LocalDate.EPOCH);
            List<PriceItem> items = PriceItems.of(lines, rate);

            assertAddsUp(Waterfall.of(items));
            assertAddsUp(Waterfall.reporting(items));
            BigDecimal net = lines.stream()
                    .map(line -> line.quantity().multiply(line.unitPrice()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(Waterfall.of(items).amount(PriceStep.INVOICE)).isEqualByComparingTo(net);
            assertThat(Waterfall.reporting(items).amount(PriceStep.INVOICE)).isEqualByComparingTo(rate.convert(net));
        }
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        List<PriceItem> items = PriceItems.of(
                List.of(line("3.5", "0.123456", new PriceComponents(number("1.50"), null, null, null, number("1000")))),
                null);

        assertThat(PriceJson.items(PriceJson.write(items))).isEqualTo(items);
    }

    private static void assertAddsUp(Waterfall waterfall) {
        Map<PriceStep, PriceStep> sums = Map.of(
                PriceStep.LIST, PriceStep.INVOICE,
                PriceStep.INVOICE, PriceStep.POCKET_PRICE);
        sums.forEach((from, to) -> {
            PriceStep between = from == PriceStep.LIST ? PriceStep.ON_INVOICE : PriceStep.OFF_INVOICE;
            if (waterfall.missing(between).isEmpty()) {
                assertThat(waterfall.known(from).add(waterfall.known(between)))
                        .isEqualByComparingTo(waterfall.known(to));
            }
        });
        if (waterfall.missing(PriceStep.POCKET_MARGIN).isEmpty()) {
            assertThat(waterfall
                            .known(PriceStep.POCKET_PRICE)
                            .add(waterfall.known(PriceStep.COGS))
                            .add(waterfall.known(PriceStep.COST_TO_SERVE)))
                    .isEqualByComparingTo(waterfall.known(PriceStep.POCKET_MARGIN));
        }
        assertThat(waterfall.types(PriceStep.ON_INVOICE).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(waterfall.known(PriceStep.ON_INVOICE));
    }

    private static PricedLine anyLine(SplittableRandom random) {
        BigDecimal list = amount(random, 4);
        List<Discount> discounts = List.of(
                share(DiscountType.TRADE, "0." + random.nextInt(10, 60)), share(DiscountType.PROMOTION, "0.03"));
        BigDecimal unitPrice =
                PriceComponents.pricesAfter(list, discounts).get(1).setScale(2, RoundingMode.HALF_UP);
        boolean complete = random.nextInt(4) > 0;
        PriceComponents components = new PriceComponents(
                list,
                discounts,
                complete ? List.of(new OffInvoiceItem(OffInvoiceType.CO_OP, number("0.0123"), null)) : null,
                complete || random.nextBoolean() ? amount(random, 6) : null,
                amount(random, 2));
        return line(amount(random, 3).toPlainString(), unitPrice.toPlainString(), components);
    }

    private static BigDecimal amount(SplittableRandom random, int decimals) {
        return BigDecimal.valueOf(random.nextLong(1, 10_000_000), decimals);
    }

    private static void assertAmounts(Waterfall waterfall, @Nullable String... amounts) {
        for (PriceStep step : PriceStep.values()) {
            BigDecimal amount = waterfall.amount(step);
            String expected = amounts[step.ordinal()];
            if (expected == null) {
                assertThat(amount).as(step.name()).isNull();
            } else {
                assertThat(amount).as(step.name()).isEqualByComparingTo(expected);
            }
        }
    }

    private static PricedLine line(String quantity, String unitPrice, @Nullable PriceComponents components) {
        return new PricedLine(number(quantity), number(unitPrice), components);
    }

    private static Discount share(DiscountType type, String rate) {
        return new Discount(type, number(rate), null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
