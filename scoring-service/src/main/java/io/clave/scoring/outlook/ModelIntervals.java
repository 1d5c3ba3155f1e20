package io.clave.scoring.outlook;

import org.jspecify.annotations.Nullable;

/**
 * How far the figures of a model are known, by the delta method from the covariance of its parameters. They speak of the
 * parameters only: not of what the account will do by chance, and not of the parameters of spend.
 */
public record ModelIntervals(
        @Nullable Interval pAlive,
        @Nullable Interval expectedOrders,
        @Nullable Interval clv) {}
