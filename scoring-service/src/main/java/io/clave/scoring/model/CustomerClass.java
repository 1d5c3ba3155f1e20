package io.clave.scoring.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The four classes of Reinartz and Kumar, "The Mismanagement of Customer Loyalty" (Harvard Business Review, July 2002),
 * with the actions that article prescribes; and the answer of those who do not know yet.
 */
public enum CustomerClass {
    TRUE_FRIEND(List.of(
            "Communicate consistently, but not too often.",
            "Build loyalty of attitude and of behaviour.",
            "Delight, nurture, defend and retain the account.")),
    BUTTERFLY(List.of(
            "Aim for satisfaction with each transaction, not for loyalty of attitude.",
            "Earn on the account only while it is active.",
            "Stop investing soon enough.")),
    BARNACLE(List.of(
            "Measure the size of the account and our share of its wallet; the share of wallet is not known here yet.",
            "If the share is low: up-sell and cross-sell.",
            "If the wallet is small: control the costs strictly.")),
    STRANGER(List.of("Make no investment in the relationship.", "Make a profit on every transaction.")),
    UNCLASSIFIED(List.of());

    private final List<String> actions;

    CustomerClass(List<String> actions) {
        this.actions = actions;
    }

    public List<String> actions() {
        return actions;
    }

    /** Null without a class. */
    @Nullable
    Boolean isHighValue() {
        return this == UNCLASSIFIED ? null : Boolean.valueOf(this == TRUE_FRIEND || this == BUTTERFLY);
    }

    /** Null without a class. */
    @Nullable
    Boolean isLongLifetime() {
        return this == UNCLASSIFIED ? null : Boolean.valueOf(this == TRUE_FRIEND || this == BARNACLE);
    }

    static CustomerClass of(boolean highValue, boolean longLifetime) {
        if (highValue) {
            return longLifetime ? TRUE_FRIEND : BUTTERFLY;
        }
        return longLifetime ? BARNACLE : STRANGER;
    }
}
