package io.clave.planning.plan;

import static io.clave.planning.account.CustomerClass.BARNACLE;
import static io.clave.planning.account.CustomerClass.BUTTERFLY;
import static io.clave.planning.account.CustomerClass.TRUE_FRIEND;
import static io.clave.planning.account.ScoreBuilder.aScore;
import static org.assertj.core.api.Assertions.assertThat;

import io.clave.planning.account.CustomerClass;
import io.clave.planning.account.Score;
import io.clave.planning.strategy.OwnerFunction;
import io.clave.planning.strategy.Strategies;
import io.clave.planning.valuechain.ValueChainActivity;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountPlanTest {

    private static final Instant NOW = Instant.parse("2026-02-20T08:00:00Z");

    private final Strategies strategies = new Strategies();

    @Test
    void aPlanIsDraftedForTheYearOfTheScore() {
        AccountPlan plan = draft(aScore().asOf("2026-02-20").build());

        assertThat(plan.period()).isEqualTo(2026);
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.why())
                .isEqualTo("Classified as true friend on 2026-02-20 by rules-1; its monetary value is EUR 120,000.00"
                        + " and it is on cadence, at 0.90 of its usual interval of 30 days.");
    }

    @Test
    void thePlanSpeaksInTheFiguresOfTheAccount() {
        AccountPlan plan = draft(aScore().build());

        PlanObjective first = plan.content().objectives().get(0);
        assertThat(first.objective())
                .isEqualTo(
                        "Keep the account on its rhythm; it orders about every 30 days and its next order is expected"
                                + " about 2026-02-23.");
        assertThat(first.actions().get(2)).satisfies(action -> {
            assertThat(action.number()).isEqualTo("1.3");
            assertThat(action.activity()).isEqualTo(ValueChainActivity.OUTBOUND_LOGISTICS);
            assertThat(action.owner()).isEqualTo(OwnerFunction.LOGISTICS);
            assertThat(action.dueOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        });
    }

    @ParameterizedTest
    @EnumSource(value = CustomerClass.class, names = "UNCLASSIFIED", mode = EnumSource.Mode.EXCLUDE)
    void everyActionOfEveryClassIsDueWithinReachEvenWithoutAKnownNextOrder(CustomerClass customerClass) {
        AccountPlan plan =
                draft(aScore().of(customerClass).withoutKnownNextOrder().build());

        assertThat(plan.content().objectives())
                .flatExtracting(PlanObjective::actions)
                .extracting(PlanAction::dueOn)
                .allSatisfy(due -> assertThat(due).isBetween(plan.asOf(), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void aDraftFollowsTheClassOfItsAccount() {
        AccountPlan draft = draft(aScore().of(TRUE_FRIEND).build());
        Score score = aScore().of(BUTTERFLY).build();

        AccountPlan revised = draft.revise(score, strategies, NOW);

        assertThat(draft.isOutdatedBy(score)).isTrue();
        assertThat(revised.planId()).isEqualTo(draft.planId());
        assertThat(revised.version()).isEqualTo(2);
        assertThat(revised.customerClass()).isEqualTo(BUTTERFLY);
        assertThat(revised.why())
                .startsWith("Classified as butterfly on 2026-02-20 by rules-1, before as true friend;");
        assertThat(revised.content()).isNotEqualTo(draft.content());
    }

    @Test
    void theSameClassLeavesADraftAsItIs() {
        AccountPlan draft = draft(aScore().of(TRUE_FRIEND).build());

        assertThat(draft.isOutdatedBy(aScore().of(TRUE_FRIEND).build())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = PlanStatus.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void whatPeopleTookOverIsNotRewritten(PlanStatus status) {
        AccountPlan draft = draft(aScore().of(TRUE_FRIEND).build());
        AccountPlan plan = new AccountPlan(
                draft.planId(),
                draft.accountId(),
                draft.period(),
                status,
                draft.version(),
                draft.customerClass(),
                draft.asOf(),
                draft.why(),
                draft.content(),
                draft.writtenAt());

        assertThat(plan.isOutdatedBy(aScore().of(BARNACLE).build())).isFalse();
    }

    private AccountPlan draft(Score score) {
        return AccountPlan.draft(score, strategies, NOW);
    }
}
