package io.clave.planning.alert;

import io.clave.planning.account.CadenceState;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When alerts are raised. */
@ConfigMapping(prefix = "clave.planning.alerts")
interface AlertConfig {

    /**
     * The first state in which a silent butterfly is told to be left alone: LATE gives it up early, LAPSED lets effort run
     * on for more than three of its intervals.
     */
    @WithDefault("OVERDUE")
    CadenceState ceaseInvestingFrom();
}
