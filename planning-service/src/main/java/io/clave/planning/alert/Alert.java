package io.clave.planning.alert;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.clave.planning.account.AccountTier;
import io.clave.planning.account.CadenceState;
import io.clave.planning.account.CustomerClass;
import io.clave.platform.id.Ids;
import io.clave.platform.problem.DomainException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something about an account that somebody has to look at; its members are the columns of the table alert. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Alert(
        UUID alertId,
        UUID accountId,
        AlertType type,
        AlertReason reason,
        AlertSeverity severity,
        AlertStatus status,
        CustomerClass customerClass,
        @Nullable CustomerClass classBefore,
        CadenceState cadenceState,
        String explanation,
        int occurrences,
        Instant openedAt,
        Instant lastSeenAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String note,
        @Nullable Instant resolvedAt,
        @Nullable String resolution,
        long version) {

    static Alert open(Finding finding, Instant now) {
        return new Alert(
                Ids.next(),
                finding.accountId(),
                finding.type(),
                finding.reason(),
                finding.severity(),
                AlertStatus.OPEN,
                finding.customerClass(),
                finding.classBefore(),
                finding.cadenceState(),
                finding.explanation(),
                1,
                now,
                now,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    /** What the alert weighs if its account has this tier. */
    AlertSeverity severityFor(@Nullable AccountTier tier) {
        return classBefore == null
                ? AlertSeverity.of(customerClass, tier)
                : AlertSeverity.ofChange(classBefore, customerClass, tier);
    }

    /** Why this alert, which is not open, cannot be acknowledged. */
    DomainException refusal() {
        return status == AlertStatus.RESOLVED ? new AlertResolved(this) : new AlertAlreadyAcknowledged(this);
    }
}
