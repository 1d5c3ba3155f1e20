package io.clave.models.choice;

import io.clave.models.orders.Season;

/**
 * What the season of the base does for the forecasts of the holdout.
 *
 * @param without the chosen family on calendar time
 * @param with the same family on operational time
 * @param improves whether the season is used: errors are significantly smaller with it, and the bias is too
 */
public record SeasonTrial(Season season, Holdout without, Holdout with, boolean improves) {}
