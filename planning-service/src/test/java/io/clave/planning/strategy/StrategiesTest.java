package io.clave.planning.strategy;

import static io.clave.planning.account.ScoreBuilder.aScore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.planning.account.CustomerClass;
import io.clave.planning.account.Figures;
import io.clave.planning.valuechain.ValueChainActivity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrategiesTest {

    private final Strategies strategies = new Strategies();

    @ParameterizedTest
    @EnumSource(value = CustomerClass.class, names = "UNCLASSIFIED", mode = EnumSource.Mode.EXCLUDE)
    void everyClassHasAStrategyThatSaysWhatToDoAndWhatNot(CustomerClass customerClass) {
        Strategy strategy = strategies.of(customerClass);

        assertThat(strategy.customerClass()).isEqualTo(customerClass);
        assertThat(strategy.avoid()).isNotEmpty().allMatch(text -> text.endsWith("."));
        assertThat(strategy.objectives())
                .isNotEmpty()
                .allMatch(objective -> !objective.actions().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = CustomerClass.class, names = "UNCLASSIFIED", mode = EnumSource.Mode.EXCLUDE)
    void everyPlaceInEveryTextIsAFigureThatExists(CustomerClass customerClass) {
        Figures figures = Figures.of(aScore().build());

        Stream<String> texts = strategies.of(customerClass).objectives().stream()
                .flatMap(objective -> Stream.concat(
                        Stream.of(objective.objective(), objective.measure()),
                        objective.actions().stream().map(ActionTemplate::instruction)));

        assertThat(texts.map(figures::fill)).noneMatch(text -> text.contains("{"));
    }

    @Test
    void aTrueFriendOccupiesManyFunctionsAndAStrangerFew() {
        assertThat(activities(CustomerClass.TRUE_FRIEND))
                .hasSizeGreaterThan(activities(CustomerClass.STRANGER).size())
                .contains(
                        ValueChainActivity.OPERATIONS,
                        ValueChainActivity.OUTBOUND_LOGISTICS,
                        ValueChainActivity.SERVICE,
                        ValueChainActivity.TECHNOLOGY_DEVELOPMENT);
    }

    @Test
    void nothingIsInvestedInAStranger() {
        assertThat(activities(CustomerClass.STRANGER))
                .doesNotContain(ValueChainActivity.MARKETING_SALES, ValueChainActivity.TECHNOLOGY_DEVELOPMENT);
    }

    @Test
    void withoutAClassThereIsNoStrategy() {
        assertThatThrownBy(() -> strategies.of(CustomerClass.UNCLASSIFIED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Set<ValueChainActivity> activities(CustomerClass customerClass) {
        return strategies.of(customerClass).objectives().stream()
                .flatMap(objective -> objective.actions().stream())
                .map(ActionTemplate::activity)
                .collect(Collectors.toSet());
    }
}
