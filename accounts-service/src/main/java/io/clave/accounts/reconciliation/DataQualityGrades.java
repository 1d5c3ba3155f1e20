package io.clave.accounts.reconciliation;

import io.clave.accounts.account.AccountDirectory;
import io.clave.accounts.reconciliation.DataQualityRepository.Counts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Grades the orders of accounts by the faults that are known of them. */
@Singleton
class DataQualityGrades {

    private final DataQualityRepository faults;
    private final AccountDirectory accounts;
    private final DataQualityConfig config;
    private final Clock clock;

    DataQualityGrades(DataQualityRepository faults, AccountDirectory accounts, DataQualityConfig config, Clock clock) {
        this.faults = faults;
        this.accounts = accounts;
        this.config = config;
        this.clock = clock;
    }

    DataQuality of(UUID accountId) {
        accounts.requireAccount(accountId);
        return of(List.of(accountId)).get(0);
    }

    List<DataQuality> of(Collection<UUID> accountIds) {
        Instant now = clock.instant();
        LocalDate since = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(config.days());
        return faults.count(accountIds, since).entrySet().stream()
                .map(counted -> grade(counted.getKey(), counted.getValue(), since, now))
                .toList();
    }

    private DataQuality grade(UUID accountId, Counts counts, LocalDate since, Instant now) {
        List<DataQualityReason> reasons = Stream.of(
                        reason(
                                DataQualityFault.QUARANTINED_ORDERS,
                                counts.waiting(),
                                counts.waiting() + counts.orders()),
                        reason(DataQualityFault.UNRECONCILED_DAYS, counts.differentDays(), counts.days()),
                        reason(DataQualityFault.MISSING_RATES, counts.withoutRate(), counts.orders()),
                        reason(DataQualityFault.REVISION_GAPS, counts.withGap(), counts.orders()))
                .filter(reason -> reason.affected() > 0)
                .toList();
        boolean empty = counts.orders() + counts.waiting() == 0;
        return new DataQuality(accountId, empty ? null : worst(reasons), since, counts.orders(), reasons, now);
    }

    private DataQualityReason reason(DataQualityFault fault, long affected, long total) {
        return new DataQualityReason(fault, affected, total, grade(affected, total));
    }

    private DataQualityGrade grade(long affected, long total) {
        double share = affected == 0 ? 0 : (double) affected / total;
        if (share == 0) {
            return DataQualityGrade.A;
        }
        if (share <= config.b()) {
            return DataQualityGrade.B;
        }
        if (share <= config.c()) {
            return DataQualityGrade.C;
        }
        return share <= config.d() ? DataQualityGrade.D : DataQualityGrade.E;
    }

    private static DataQualityGrade worst(List<DataQualityReason> reasons) {
        return reasons.stream()
                .map(DataQualityReason::grade)
                .max(Comparator.naturalOrder())
                .orElse(DataQualityGrade.A);
    }
}
