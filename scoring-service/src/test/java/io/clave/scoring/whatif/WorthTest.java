package io.clave.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clave.models.Family;
import io.clave.models.orders.Season;
import io.clave.scoring.model.History;
import io.clave.scoring.model.LedgerDay;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.ScoringModel;
import io.clave.scoring.outlook.Versions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorthTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final Profile ACCOUNT = Objects.requireNonNull(ScoringRules.DEFAULT.profile(new History(
            DECEMBER, List.of(new LedgerDay(FIRST, Currency.getInstance("EUR"), new BigDecimal("100"), 1, 1)))));

    @Test
    void withoutADiscountTheOrdersOfTheHorizonAreCountedAsTheyAre() {
        ScoringModel model = model(null);

        double undiscounted = value(0, 12, model, DECEMBER);

        // NBD: (r + x) / (alpha + T) t orders of 100.
        double age = FIRST.until(DECEMBER, ChronoUnit.DAYS) / 7.0;
        assertThat(undiscounted)
                .isCloseTo(100 * 1.2 / (4.5 + age) * OutlookRules.DAYS_PER_YEAR / 7, within(1e-9))
                .isGreaterThan(value(0.1, 12, model, DECEMBER));
    }

    @Test
    void aMonthInTheSeasonIsWorthMoreThanAnother() {
        double[] proportions = new double[12];
        Arrays.fill(proportions, 1);
        proportions[11] = 5;
        ScoringModel model = model(Season.normalised(proportions));

        assertThat(value(0.1, 1, model, DECEMBER)).isGreaterThan(4 * value(0.1, 1, model, MAY));
    }

    private static double value(double discount, int months, ScoringModel model, LocalDate today) {
        Scenario scenario = Scenario.of(
                new AskedScenario(null, discount, months, null, null, null, null, null, null), OutlookRules.DEFAULT);
        return Worth.modelled(scenario, Objects.requireNonNull(model.spend(ACCOUNT)), ACCOUNT, model, today)
                .value();
    }

    private static ScoringModel model(@Nullable Season season) {
        return new ScoringModel(Versions.version(Family.NBD, season, 1.2, 4.5), OutlookRules.DEFAULT);
    }
}
