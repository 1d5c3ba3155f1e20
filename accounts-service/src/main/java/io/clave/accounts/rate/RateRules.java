package io.clave.accounts.rate;

import io.clave.platform.problem.FieldError;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules that a rate keeps. */
@Singleton
class RateRules {

    private static final BigDecimal BEYOND = new BigDecimal("1000000000");
    private static final int MOST_DECIMALS = 12;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final ReportingCurrency reporting;
    private final Clock clock;

    RateRules(ReportingCurrency reporting, Clock clock) {
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Every broken rule; an empty list when the rate can be booked. */
    List<FieldError> broken(RateRow row) {
        List<FieldError> errors = new ArrayList<>();
        checkCurrency(row.currency(), errors);
        LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        if (row.date() == null || row.date().isBefore(EARLIEST) || row.date().isAfter(latest)) {
            errors.add(FieldError.at("/date", "out-of-range", "A rate is of a day between 1970 and tomorrow."));
        }
        if (!bounded(row.rate())) {
            errors.add(FieldError.at(
                    "/rate",
                    "out-of-range",
                    "A rate is above 0, with at most 9 digits before and 12 after the point."));
        }
        return errors;
    }

    private void checkCurrency(@Nullable String currency, List<FieldError> errors) {
        if (currency == null || !CURRENCIES.contains(currency)) {
            errors.add(FieldError.at("/currency", "unknown-currency", "This is no currency of ISO 4217."));
        } else if (currency.equals(reporting.code())) {
            errors.add(FieldError.at(
                    "/currency", "reporting-currency", "This is the reporting currency; its rate is always 1."));
        }
    }

    private static boolean bounded(@Nullable BigDecimal rate) {
        return rate != null
                && rate.signum() > 0
                && rate.compareTo(BEYOND) < 0
                && rate.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }
}
