package io.clave.scoring.concentration;

import io.clave.scoring.revenue.Ratios;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The concentration of one kind of revenue in numbers. */
record ConcentrationFigures(
        @Schema(description = "Herfindahl-Hirschman index, sum of squared shares x 10,000", examples = "3800")
        double hhi,

        @Schema(
                description = "(HHI/10,000 - 1/n) / (1 - 1/n), 0 when all are equal; null for a single account",
                examples = "0.07")
        @Nullable
        Double normalisedHhi,

        @Schema(description = "below 1,000, up to 2,500, above")
        ConcentrationBand band,

        @Schema(description = "10,000/HHI: so many equal accounts would be as concentrated", examples = "2.63157895")
        double effectiveNumber,

        @Schema(description = "0 when all are equal", examples = "0.2")
        double gini,

        @Schema(description = "of Shannon, with natural logarithms", examples = "1.02965301")
        double entropy,

        @Schema(description = "of the largest 1, 5, 10 and 20 accounts, of all where there are fewer")
        List<TopShare> topShares,

        @Schema(description = "share of the largest 10 % of accounts, rounded up", examples = "0.5")
        double topTenthShare,

        @Schema(description = "share of the largest 20 % of accounts, rounded up", examples = "0.5")
        double topFifthShare,

        @Schema(description = "so many of the largest accounts make 50 %", examples = "1")
        int accountsForHalf,

        @Schema(description = "so many of the largest accounts make 80 %", examples = "2")
        int accountsForFourFifths,

        @Schema(description = "at every 5 % of accounts, the smallest first, linear between whole accounts")
        List<LorenzPoint> lorenz) {

    private static final List<Integer> TOPS = List.of(1, 5, 10, 20);
    private static final int LORENZ_STEP = 5;
    private static final double HHI_SCALE = 10_000;

    /** The share of the largest accounts. */
    record TopShare(
            @Schema(examples = "1") int accounts,
            @Schema(examples = "0.5") double share) {}

    /** A point of the Lorenz curve. */
    record LorenzPoint(
            @Schema(examples = "0.35") double accountShare,
            @Schema(examples = "0.21") double revenueShare) {}

    static ConcentrationFigures of(Concentration concentration) {
        return new ConcentrationFigures(
                Ratios.rounded(concentration.hhi() * HHI_SCALE),
                Ratios.roundedNullable(concentration.normalisedHhi()),
                ConcentrationBand.of(Ratios.rounded(concentration.hhi())),
                Ratios.rounded(concentration.effectiveNumber()),
                Ratios.rounded(concentration.gini()),
                Ratios.rounded(concentration.entropy()),
                TOPS.stream()
                        .map(top -> new TopShare(top, Ratios.rounded(concentration.topShare(top))))
                        .toList(),
                Ratios.rounded(concentration.topPercentShare(10)),
                Ratios.rounded(concentration.topPercentShare(20)),
                concentration.accountsFor(50),
                concentration.accountsFor(80),
                IntStream.rangeClosed(0, 100 / LORENZ_STEP)
                        .map(step -> step * LORENZ_STEP)
                        .mapToObj(percent ->
                                new LorenzPoint(percent / 100.0, Ratios.rounded(concentration.lorenz(percent))))
                        .toList());
    }
}
