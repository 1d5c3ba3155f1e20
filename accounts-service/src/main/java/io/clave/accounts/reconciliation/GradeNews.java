package io.clave.accounts.reconciliation;

import io.clave.platform.outbox.Outbox;
import io.clave.platform.outbox.OutgoingEvent;
import io.clave.platform.sweep.Sweeps;
import io.clave.platform.sweep.Sweeps.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Tells other services of grades that changed: a few accounts at a time, from the first to the last and again. */
@ApplicationScoped
class GradeNews {

    private static final String SWEEP = "data quality";
    private static final String TOPIC = "accounts.account.v1";
    private static final String TYPE = "io.clave.accounts.data-quality-graded.v1";

    private final Sweeps sweeps;
    private final DataQualityGrades grades;
    private final ToldGrades told;
    private final Outbox outbox;
    private final DataQualityConfig config;

    GradeNews(Sweeps sweeps, DataQualityGrades grades, ToldGrades told, Outbox outbox, DataQualityConfig config) {
        this.sweeps = sweeps;
        this.grades = grades;
        this.told = told;
        this.outbox = outbox;
        this.config = config;
    }

    /** Without effect when another replica does it. */
    @Transactional
    void tellSome() {
        sweeps.take(SWEEP, config.lease()).ifPresent(this::tell);
    }

    private void tell(Turn turn) {
        List<UUID> accounts = told.accountsAfter(turn.after(), config.accounts(), config.revisions());
        sweeps.goOnAfter(SWEEP, accounts.isEmpty() ? null : accounts.get(accounts.size() - 1), config.lease());
        if (!accounts.isEmpty()) {
            tell(accounts);
        }
    }

    private void tell(List<UUID> accounts) {
        List<DataQuality> now = grades.of(accounts);
        Set<UUID> changed = told.keep(now);
        Predicate<DataQuality> isNews = quality -> changed.contains(quality.accountId());
        outbox.recordAll(now.stream()
                .filter(isNews)
                .map(quality -> new OutgoingEvent(TOPIC, TYPE, quality.accountId(), quality))
                .toList());
    }
}
