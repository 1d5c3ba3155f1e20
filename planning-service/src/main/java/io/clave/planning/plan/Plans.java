package io.clave.planning.plan;

import io.clave.planning.account.Score;
import io.clave.planning.account.ScoreChange;
import io.clave.planning.plan.PlanRepository.Slot;
import io.clave.planning.strategy.Strategies;
import io.clave.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every plan is drafted and revised here, and published as that happens. */
@ApplicationScoped
public class Plans {

    private final PlanRepository plans;
    private final Strategies strategies;
    private final Outbox outbox;
    private final Clock clock;

    Plans(PlanRepository plans, Strategies strategies, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.strategies = strategies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Drafts the plan of each account that is classified, and revises a draft that follows another class. */
    @Transactional(TxType.MANDATORY)
    public void follow(Collection<ScoreChange> changes) {
        List<Score> classified = changes.stream()
                .map(ScoreChange::score)
                .filter(score -> score.customerClass().isKnown())
                .toList();
        Map<Slot, AccountPlan> kept = plans
                .lock(classified.stream().map(Plans::slot).toList())
                .stream()
                .collect(Collectors.toMap(plan -> new Slot(plan.accountId(), plan.period()), Function.identity()));
        List<AccountPlan> written = classified.stream()
                .flatMap(score -> Stream.ofNullable(written(kept.get(slot(score)), score)))
                .toList();
        plans.add(written);
        outbox.recordAll(written.stream().map(PlanEvent::of).toList());
    }

    AccountPlan get(UUID accountId, @Nullable Integer period) {
        return plans.find(accountId, period).orElseThrow(() -> new PlanNotFound(accountId, period));
    }

    List<PlanVersion> history(AccountPlan plan) {
        return plans.history(plan.planId());
    }

    private @Nullable AccountPlan written(@Nullable AccountPlan kept, Score score) {
        Instant now = clock.instant();
        if (kept == null) {
            return AccountPlan.draft(score, strategies, now);
        }
        return kept.isOutdatedBy(score) ? kept.revise(score, strategies, now) : null;
    }

    private static Slot slot(Score score) {
        return new Slot(score.accountId(), score.asOf().getYear());
    }
}
