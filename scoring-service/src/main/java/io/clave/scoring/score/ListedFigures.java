package io.clave.scoring.score;

import io.clave.scoring.outlook.ModelFigures;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a model's figures.
 *
 * @param pAlive null if the version cannot tell whether accounts leave
 * @param clv in the currency of the value, null without one
 */
record ListedFigures(
        @Nullable Double pAlive,
        double expectedOrders,
        double pOrder,
        @Nullable Double clv) {

    static @Nullable ListedFigures of(@Nullable ModelFigures figures) {
        return figures == null
                ? null
                : new ListedFigures(figures.pAlive(), figures.expectedOrders(), figures.pOrder(), figures.clv());
    }
}
