package io.clave.scoring.outlook;

import io.clave.models.GammaGamma;
import io.clave.scoring.model.Amount;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.Purchases;
import io.clave.scoring.version.ModelVersion;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * The expected net revenue of a future order: gamma-gamma where the version has it for the currency, which draws a few orders
 * towards the mean of all accounts; else the account's own mean.
 */
public record ExpectedSpend(double amount, Currency currency, SpendBasis basis) {

    /** Null without one currency, and without a mean above 0. */
    static @Nullable ExpectedSpend of(Profile profile, ModelVersion version) {
        Amount value = profile.value();
        if (value == null) {
            return null;
        }
        Currency currency = value.currency();
        Purchases purchases = profile.purchases();
        BigDecimal mean = purchases.meanNet();
        GammaGamma population = version.spend().get(currency);
        if (population != null && existsFor(population, purchases) && (purchases.repeatDays() == 0 || mean != null)) {
            double own = mean == null ? 0 : mean.doubleValue();
            double shrunk = population.expectedSpend(purchases.repeatDays(), own);
            return new ExpectedSpend(shrunk, currency, SpendBasis.GAMMA_GAMMA);
        }
        return ownMean(profile);
    }

    /** The account's own mean, null without one currency and without a mean above 0. */
    public static @Nullable ExpectedSpend ownMean(Profile profile) {
        Amount value = profile.value();
        BigDecimal mean = profile.purchases().meanNet();
        return value == null || mean == null
                ? null
                : new ExpectedSpend(mean.doubleValue(), value.currency(), SpendBasis.OWN_MEAN);
    }

    /** The mean of a population with q up to 1 is infinite. */
    private static boolean existsFor(GammaGamma population, Purchases purchases) {
        return population.p() * purchases.repeatDays() + population.q() > 1;
    }
}
