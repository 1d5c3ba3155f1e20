package io.clave.cli.models;

import io.clave.cli.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of each customer.
 *
 * @param discount continuous rate per unit of time; null asks for no discounted orders
 * @param cutoff of P(alive), at which a customer counts as lost
 */
record Question(double horizon, @Nullable Double discount, double cutoff) {

    Question {
        positive("--horizon", horizon);
        if (discount != null) {
            positive("--discount", discount);
        }
        if (!(cutoff > 0 && cutoff < 1)) {
            throw new Refusal("--cutoff must lie between 0 and 1, both excluded, but is " + cutoff + ".");
        }
    }

    private static void positive(String option, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new Refusal(option + " must be a finite number above 0, but is " + value + ".");
        }
    }
}
