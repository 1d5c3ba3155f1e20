package io.clave.scoring.model;

/**
 * Where one cadence state ends and the next begins, in multiples of the account's own median interval.
 *
 * @param minimumIntervals with fewer intervals than this an account has no rhythm of its own
 */
public record CadenceRules(double onCadenceUpTo, double lateUpTo, double overdueUpTo, int minimumIntervals) {

    public static final CadenceRules DEFAULT = new CadenceRules(1.25, 2, 3, 3);

    public CadenceRules {
        if (!(0 < onCadenceUpTo && onCadenceUpTo < lateUpTo && lateUpTo < overdueUpTo) || minimumIntervals < 1) {
            throw new IllegalArgumentException("cadence thresholds must rise: " + onCadenceUpTo + ", " + lateUpTo + ", "
                    + overdueUpTo + ", intervals " + minimumIntervals);
        }
    }

    /** The state at an overdue ratio, however short the history. */
    public CadenceState stateAt(double overdueRatio) {
        if (overdueRatio <= onCadenceUpTo) {
            return CadenceState.ON_CADENCE;
        }
        if (overdueRatio <= lateUpTo) {
            return CadenceState.LATE;
        }
        return overdueRatio <= overdueUpTo ? CadenceState.OVERDUE : CadenceState.LAPSED;
    }
}
