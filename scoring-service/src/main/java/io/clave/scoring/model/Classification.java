package io.clave.scoring.model;

import org.jspecify.annotations.Nullable;

/**
 * The class of an account and why it is that one.
 *
 * @param reason why there is no class, null if there is one
 * @param explanation the decision in words
 * @param thresholds those of the account's currency, null without one currency
 * @param placement where the account stands on both axes, null if it has no class
 */
public record Classification(
        CustomerClass customerClass,
        @Nullable UnclassifiedReason reason,
        String explanation,
        @Nullable Thresholds thresholds,
        @Nullable Placement placement) {

    static Classification without(UnclassifiedReason reason, String explanation, @Nullable Thresholds thresholds) {
        return new Classification(CustomerClass.UNCLASSIFIED, reason, explanation, thresholds, null);
    }
}
