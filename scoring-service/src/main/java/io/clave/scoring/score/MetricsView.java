package io.clave.scoring.score;

import io.clave.platform.money.Money;
import io.clave.scoring.model.Growth;
import io.clave.scoring.model.GrowthMeasure;
import io.clave.scoring.model.History;
import io.clave.scoring.model.Measure;
import io.clave.scoring.model.Metrics;
import io.clave.scoring.model.MoneyMeasure;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The simple figures of an account, each with the days it looks at and the number of its inputs. */
record MetricsView(
        @Schema(description = "days since the last purchase")
        Figure recencyDays,

        @Schema(description = "frequency: days with a purchase; inputs are orders")
        Figure purchaseDays,

        @Schema(description = "net revenue, currency by currency; inputs are orders and credits")
        MoneyFigure monetary,

        @Schema(description = "net revenue / purchase days, currency by currency")
        MoneyFigure averagePurchase,

        @Schema(description = "whole months since the first purchase")
        Figure tenureMonths,

        @Schema(description = "the last twelve months against the twelve before")
        GrowthFigure growth,

        @Schema(description = "monthly periods with a purchase / monthly periods since the first purchase, 0 to 1")
        Figure activePeriodRatio,

        @Schema(description = "median days between purchase days; null with fewer than two") @Nullable
        Figure medianIntervalDays) {

    /** A figure. */
    record Figure(
            @Schema(examples = "12") double value,
            @Schema(description = "first day looked at") LocalDate from,
            @Schema(description = "last day looked at") LocalDate to,

            @Schema(description = "how many inputs it was computed from", examples = "60")
            int inputs) {

        static Figure of(Measure measure) {
            return new Figure(
                    Rounded.figure(measure.value()),
                    measure.window().from(),
                    measure.window().to(),
                    measure.inputs());
        }
    }

    /** A figure in money; currencies are never summed. */
    record MoneyFigure(
            List<Money> amounts,
            @Schema(description = "first day looked at") LocalDate from,
            @Schema(description = "last day looked at") LocalDate to,

            @Schema(description = "how many inputs it was computed from", examples = "60")
            int inputs) {

        static MoneyFigure of(MoneyMeasure measure) {
            return new MoneyFigure(
                    Monies.of(measure.amounts()),
                    measure.window().from(),
                    measure.window().to(),
                    measure.inputs());
        }
    }

    /** Growth of the net revenue. */
    record GrowthFigure(
            List<GrowthInCurrency> byCurrency,

            @Schema(description = "first day of the earlier year")
            LocalDate from,

            @Schema(description = "last day of the later year")
            LocalDate to,

            @Schema(description = "how many orders and credits both years hold", examples = "24")
            int inputs) {

        static GrowthFigure of(GrowthMeasure measure) {
            return new GrowthFigure(
                    measure.byCurrency().stream().map(GrowthInCurrency::of).toList(),
                    measure.window().from(),
                    measure.window().to(),
                    measure.inputs());
        }
    }

    /** Growth of the net revenue in one currency. */
    record GrowthInCurrency(
            Money lastYear,
            Money yearBefore,

            @Schema(
                    description =
                            "lastYear / yearBefore - 1; null for an account younger than 24 months or without revenue"
                                    + " in the year before",
                    examples = "0.12")
            @Nullable
            Double rate) {

        static GrowthInCurrency of(Growth growth) {
            return new GrowthInCurrency(
                    new Money(growth.last(), growth.currency()),
                    new Money(growth.previous(), growth.currency()),
                    Rounded.ratio(growth.rate()));
        }
    }

    static @Nullable MetricsView of(History history) {
        Metrics metrics = Metrics.of(history);
        return metrics == null ? null : of(metrics);
    }

    private static MetricsView of(Metrics metrics) {
        Measure interval = metrics.medianIntervalDays();
        return new MetricsView(
                Figure.of(metrics.recencyDays()),
                Figure.of(metrics.purchaseDays()),
                MoneyFigure.of(metrics.monetary()),
                MoneyFigure.of(metrics.averagePurchase()),
                Figure.of(metrics.tenureMonths()),
                GrowthFigure.of(metrics.growth()),
                Figure.of(metrics.activePeriodRatio()),
                interval == null ? null : Figure.of(interval));
    }
}
