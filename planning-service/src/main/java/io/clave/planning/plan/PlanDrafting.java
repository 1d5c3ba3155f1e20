package io.clave.planning.plan;

import io.clave.planning.account.CustomerClass;
import io.clave.planning.account.Figures;
import io.clave.planning.account.Score;
import io.clave.planning.strategy.ActionTemplate;
import io.clave.planning.strategy.ObjectiveTemplate;
import io.clave.planning.strategy.Strategy;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a plan: the strategy of the class, told in the account's own figures. */
final class PlanDrafting {

    private final Strategy strategy;
    private final Score score;
    private final Figures figures;

    PlanDrafting(Strategy strategy, Score score) {
        this.strategy = strategy;
        this.score = score;
        this.figures = Figures.of(score);
    }

    PlanContent content() {
        List<ObjectiveTemplate> templates = strategy.objectives();
        List<PlanObjective> objectives = IntStream.range(0, templates.size())
                .mapToObj(index -> objective(String.valueOf(index + 1), templates.get(index)))
                .toList();
        return new PlanContent(strategy.principle(), strategy.avoid(), objectives);
    }

    /** Why the plan is as it is; {@code before} is the class that an earlier version followed. */
    String why(@Nullable CustomerClass before) {
        String change = before == null ? "" : ", before as " + before.words();
        return "Classified as " + score.customerClass().words() + " on " + score.asOf() + " by " + score.modelVersion()
                + change + figures.fill("; its monetary value is {value} and it is {cadence}.");
    }

    private PlanObjective objective(String number, ObjectiveTemplate template) {
        List<ActionTemplate> templates = template.actions();
        List<PlanAction> actions = IntStream.range(0, templates.size())
                .mapToObj(index -> action(number + "." + (index + 1), templates.get(index)))
                .toList();
        return new PlanObjective(number, figures.fill(template.objective()), figures.fill(template.measure()), actions);
    }

    private PlanAction action(String number, ActionTemplate template) {
        return new PlanAction(
                number,
                figures.fill(template.instruction()),
                template.activity(),
                template.owner(),
                template.due(),
                template.due().resolve(score.asOf(), score.nextExpectedOrderOn()));
    }
}
