package io.clave.planning.alert;

import io.clave.planning.account.AccountTier;
import io.clave.planning.account.CadenceState;
import io.clave.planning.account.CustomerClass;
import io.clave.platform.paging.Page;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An alert as clients see it. */
record AlertView(
        UUID alertId,
        UUID accountId,

        @Schema(description = "null until the account itself was published", examples = "Nordwind GmbH") @Nullable
        String accountName,

        @Nullable AccountTier tier,
        AlertType type,
        AlertReason reason,
        AlertSeverity severity,
        AlertStatus status,

        @Schema(description = "class of the account when the alert was last seen")
        CustomerClass customerClass,

        CadenceState cadenceState,

        @Schema(
                description = "what happened, in words and figures",
                examples = "On 2026-02-20 this true friend is late, at 1.60 of its usual interval of 30 days. Its last"
                        + " order came on 2026-01-03 and the next was expected on 2026-02-02.")
        String explanation,

        @Schema(description = "how many scores showed the condition since the alert was opened", examples = "2")
        int occurrences,

        Instant openedAt,
        Instant lastSeenAt,

        @Schema(description = "who took care of it") @Nullable
        Acknowledgement acknowledgement,

        @Schema(description = "why the condition is gone") @Nullable
        Resolution resolution) {

    @Schema(name = "AlertAcknowledgement")
    record Acknowledgement(
            @Schema(description = "subject of the token", examples = "ada")
            String by,

            Instant at,
            @Nullable String note) {}

    @Schema(name = "AlertResolution")
    record Resolution(Instant at, String explanation) {}

    static AlertView of(SeenAlert seen) {
        Alert alert = seen.alert();
        return new AlertView(
                alert.alertId(),
                alert.accountId(),
                seen.accountName(),
                seen.tier(),
                alert.type(),
                alert.reason(),
                alert.severity(),
                alert.status(),
                alert.customerClass(),
                alert.cadenceState(),
                alert.explanation(),
                alert.occurrences(),
                alert.openedAt(),
                alert.lastSeenAt(),
                acknowledgement(alert),
                resolution(alert));
    }

    static Page<AlertView> page(Page<SeenAlert> page) {
        return new Page<>(page.items().stream().map(AlertView::of).toList(), page.next());
    }

    private static @Nullable Acknowledgement acknowledgement(Alert alert) {
        String by = alert.acknowledgedBy();
        Instant at = alert.acknowledgedAt();
        return by == null || at == null ? null : new Acknowledgement(by, at, alert.note());
    }

    private static @Nullable Resolution resolution(Alert alert) {
        Instant at = alert.resolvedAt();
        String explanation = alert.resolution();
        return at == null || explanation == null ? null : new Resolution(at, explanation);
    }
}
