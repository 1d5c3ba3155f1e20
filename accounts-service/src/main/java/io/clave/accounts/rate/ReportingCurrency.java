package io.clave.accounts.rate;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Currency;
import org.jdbi.v3.core.Jdbi;

/** The one currency in which amounts are added up; it is settled as soon as something was booked in it. */
@Singleton
public class ReportingCurrency {

    private final String code;
    private final Jdbi jdbi;

    @Inject
    ReportingCurrency(RateConfig config, Jdbi jdbi) {
        this(config.reportingCurrency(), jdbi);
    }

    ReportingCurrency(String code, Jdbi jdbi) {
        this.code = Currency.getInstance(code).getCurrencyCode();
        this.jdbi = jdbi;
    }

    public String code() {
        return code;
    }

    void start(@Observes StartupEvent event) {
        settle();
    }

    /** Refuses to go on in another currency than the one in which rates or amounts are booked. */
    void settle() {
        String settled = jdbi.withHandle(handle ->
                handle.createQuery("""
                        INSERT INTO reporting_currency AS r (currency) VALUES (:code)
                        ON CONFLICT (only_one) DO UPDATE SET currency =
                            CASE WHEN r.currency <> excluded.currency
                                  AND NOT EXISTS (SELECT FROM exchange_rate)
                                  AND NOT EXISTS (SELECT FROM customer_order WHERE reporting_currency IS NOT NULL)
                                 THEN excluded.currency ELSE r.currency END
                        RETURNING currency""").bind("code", code).mapTo(String.class).one());
        if (!settled.equals(code)) {
            throw new IllegalStateException(
                    "The reporting currency is " + settled + " and rates or amounts are booked in it; set"
                            + " clave.accounts.rates.reporting-currency back from " + code + " to " + settled + ".");
        }
    }
}
