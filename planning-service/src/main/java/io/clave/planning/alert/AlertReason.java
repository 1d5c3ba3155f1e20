package io.clave.planning.alert;

import io.clave.planning.account.CadenceState;
import io.clave.planning.account.CustomerClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an alert was raised; with account and type it tells one alert from another. */
@Schema(description = "BECAME_ reasons belong to CLASS_CHANGED, all others to CADENCE")
public enum AlertReason {
    BECAME_TRUE_FRIEND,
    BECAME_BUTTERFLY,
    BECAME_BARNACLE,
    BECAME_STRANGER,
    BECAME_UNCLASSIFIED,
    LATE,
    OVERDUE,
    LAPSED,
    CEASE_INVESTING;

    static AlertReason became(CustomerClass customerClass) {
        return switch (customerClass) {
            case TRUE_FRIEND -> BECAME_TRUE_FRIEND;
            case BUTTERFLY -> BECAME_BUTTERFLY;
            case BARNACLE -> BECAME_BARNACLE;
            case STRANGER -> BECAME_STRANGER;
            case UNCLASSIFIED -> BECAME_UNCLASSIFIED;
        };
    }

    static AlertReason silent(CadenceState state) {
        return switch (state) {
            case LATE -> LATE;
            case OVERDUE -> OVERDUE;
            case LAPSED -> LAPSED;
            case ON_CADENCE, INSUFFICIENT_HISTORY -> throw new IllegalArgumentException(state + " is not silent");
        };
    }
}
