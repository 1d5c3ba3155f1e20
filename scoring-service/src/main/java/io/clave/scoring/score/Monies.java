package io.clave.scoring.score;

import io.clave.platform.money.Money;
import io.clave.scoring.model.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts of the model as money of the API. */
public final class Monies {

    private Monies() {}

    public static Money of(Amount amount) {
        return new Money(amount.amount(), amount.currency());
    }

    public static @Nullable Money ofNullable(@Nullable Amount amount) {
        return amount == null ? null : of(amount);
    }

    public static List<Money> of(List<Amount> amounts) {
        return amounts.stream().map(Monies::of).toList();
    }
}
