package io.clave.planning.account;

import io.clave.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an account was worth and how it kept its cadence on one day. */
public record Score(
        UUID accountId,
        long sequence,
        LocalDate asOf,
        String modelVersion,
        CustomerClass customerClass,
        @Nullable String unclassifiedReason,
        CadenceState cadenceState,
        @Nullable Double overdueRatio,
        @Nullable LocalDate lastOrderOn,
        @Nullable LocalDate nextExpectedOrderOn,
        @Nullable Money monetary,
        Instant scoredAt) {

    /** Days the account usually leaves between two orders, or null while its rhythm is not known. */
    public @Nullable Long usualIntervalInDays() {
        if (lastOrderOn == null || nextExpectedOrderOn == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(lastOrderOn, nextExpectedOrderOn);
        return days > 0 ? days : null;
    }
}
