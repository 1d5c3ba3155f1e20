package io.clave.scoring.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.models.Family;
import io.clave.scoring.model.Amount;
import io.clave.scoring.model.History;
import io.clave.scoring.model.LedgerDay;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.ScoringModel;
import io.clave.scoring.version.ModelState;
import io.clave.scoring.version.ModelVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    private static final LocalDate THEN = LocalDate.of(2026, 1, 5);
    private static final LocalDate NOW = LocalDate.of(2026, 6, 1);

    private final ScoringModel old = model(Family.MBG_NBD);
    private final ScoringModel active = model(Family.mbgCnbd(2));

    @Test
    void contributionsSumExactlyToTheDifference() {
        Decomposition change = between(profile(THEN, "100", "EUR"), old, profile(NOW, "130", "EUR"), active);

        assertThat(change.measure()).isEqualTo(ValueMeasure.CLV);
        assertThat(change.contributions()).extracting(Contribution::cause).containsExactly(Cause.values());
        assertThat(sum(change)).isEqualTo(change.difference().amount());
    }

    @Test
    void timeAloneOnlyLowersTheValue() {
        Profile account = profile(THEN, "100", "EUR");

        Decomposition change = between(account, active, account, active);

        assertThat(amountOf(change, Cause.PASSING_OF_TIME))
                .isEqualTo(change.difference().amount())
                .isNegative();
        assertThat(amountOf(change, Cause.NEW_ORDERS)).isZero();
        assertThat(amountOf(change, Cause.SPEND)).isZero();
        assertThat(amountOf(change, Cause.MODEL_VERSION)).isZero();
    }

    @Test
    void aNewVersionIsACauseOfItsOwn() {
        Decomposition change = between(profile(THEN, "100", "EUR"), old, profile(NOW, "100", "EUR"), active);

        assertThat(amountOf(change, Cause.MODEL_VERSION)).isNotZero();
        assertThat(amountOf(change, Cause.NEW_ORDERS)).isPositive();
    }

    @Test
    void whoHadNotBoughtHadNoValue() {
        Decomposition change = between(null, active, profile(NOW, "100", "EUR"), active);

        assertThat(change.then().amount()).isZero();
        assertThat(sum(change)).isEqualTo(change.now().amount());
        assertThat(amountOf(change, Cause.SPEND)).isPositive();
    }

    @Test
    void withoutAModelOnBothDaysRevenueIsCompared() {
        Decomposition change = between(profile(THEN, "100", "EUR"), null, profile(NOW, "100", "EUR"), active);

        assertThat(change.measure()).isEqualTo(ValueMeasure.NET_REVENUE);
        assertThat(sum(change)).isEqualTo(change.difference().amount());
    }

    @Test
    void currenciesAreNotCompared() {
        Standing then = new Standing(THEN, profile(THEN, "100", "USD"), active);
        Standing now = new Standing(NOW, profile(NOW, "100", "EUR"), active);

        assertThat(Decomposition.between(then, now)).isNull();
    }

    private static Decomposition between(
            @Nullable Profile then, @Nullable ScoringModel old, @Nullable Profile now, ScoringModel active) {
        return Objects.requireNonNull(
                Decomposition.between(new Standing(THEN, then, old), new Standing(NOW, now, active)));
    }

    private static BigDecimal sum(Decomposition change) {
        return change.contributions().stream()
                .map(Contribution::amount)
                .map(Amount::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amountOf(Decomposition change, Cause cause) {
        return change.contributions().stream()
                .filter(part -> part.cause() == cause)
                .map(part -> part.amount().amount())
                .findFirst()
                .orElseThrow();
    }

    /** A buyer every three weeks until a day. */
    private static Profile profile(LocalDate until, String net, String currency) {
        LocalDate first = LocalDate.of(2024, 1, 1);
        History history = new History(
                until,
                IntStream.range(0, 50)
                        .mapToObj(i -> new LedgerDay(
                                first.plusDays(21L * i), Currency.getInstance(currency), new BigDecimal(net), 1, 1))
                        .toList());
        return Objects.requireNonNull(ScoringRules.DEFAULT.profile(history));
    }

    private static ScoringModel model(Family family) {
        ModelVersion version = new ModelVersion(
                family.id(),
                family,
                new double[] {1.2, 4.5, 0.6, 4.0},
                null,
                7,
                null,
                THEN,
                true,
                false,
                Map.of(),
                ModelState.ACTIVE,
                null,
                null);
        return new ScoringModel(version, OutlookRules.DEFAULT);
    }
}
