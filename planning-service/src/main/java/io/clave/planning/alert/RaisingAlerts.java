package io.clave.planning.alert;

import io.clave.planning.account.Account;
import io.clave.planning.account.Accounts;
import io.clave.planning.account.ScoreChange;
import io.clave.platform.outbox.Outbox;
import io.clave.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the system itself does about alerts: it raises, weighs and resolves them, and publishes that. */
@ApplicationScoped
public class RaisingAlerts {

    private final AlertRepository alerts;
    private final AlertRules rules;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    RaisingAlerts(AlertRepository alerts, AlertRules rules, Accounts accounts, Outbox outbox, Clock clock) {
        this.alerts = alerts;
        this.rules = rules;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Resolves what newer scores cleared and raises what they show. */
    @Transactional(TxType.MANDATORY)
    public void follow(Collection<ScoreChange> changes) {
        Instant now = clock.instant();
        List<Judgement> judgements = judge(changes);
        List<Clearing> clearings = judgements.stream()
                .flatMap(judgement -> judgement.clearings().stream())
                .toList();
        List<Alert> found = judgements.stream()
                .flatMap(judgement -> judgement.findings().stream())
                .map(finding -> Alert.open(finding, now))
                .toList();
        List<OutgoingEvent> events = new ArrayList<>();
        alerts.resolve(clearings, now).forEach(alert -> events.add(AlertEvent.resolved(alert)));
        alerts.raise(found).stream().flatMap(RaisingAlerts::told).forEach(events::add);
        outbox.recordAll(events);
    }

    /** Weighs the live alerts of accounts again whose tier is new. */
    @Transactional(TxType.MANDATORY)
    public void weigh(Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return;
        }
        alerts.awaitRaised();
        Map<UUID, AlertSeverity> changed = new HashMap<>();
        for (SeenAlert seen : alerts.lockLive(accountIds)) {
            AlertSeverity severity = seen.alert().severityFor(seen.tier());
            if (severity != seen.alert().severity()) {
                changed.put(seen.alert().alertId(), severity);
            }
        }
        outbox.recordAll(
                alerts.rate(changed).stream().map(AlertEvent::severityChanged).toList());
    }

    private List<Judgement> judge(Collection<ScoreChange> changes) {
        alerts.holdTiers();
        Map<UUID, Account> byId = accounts.find(
                changes.stream().map(change -> change.score().accountId()).toList());
        return changes.stream()
                .map(change -> {
                    Account account = byId.get(change.score().accountId());
                    return rules.judge(change, account == null ? null : account.tier());
                })
                .toList();
    }

    private static Stream<OutgoingEvent> told(Raised raised) {
        if (raised.isNew()) {
            return Stream.of(AlertEvent.opened(raised.alert()));
        }
        return raised.changedSeverity() ? Stream.of(AlertEvent.severityChanged(raised.alert())) : Stream.of();
    }
}
