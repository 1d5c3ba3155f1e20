package io.clave.models.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.models.Family;
import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceByHoldoutTest {

    private static final int START = (int) LocalDate.of(2022, 1, 1).toEpochDay();
    private static final Period PERIOD = new Period(LocalDate.of(2024, 9, 30), LocalDate.of(2025, 3, 31), 7);
    private static final List<Family> FAMILIES = List.of(Family.NBD, Family.MBG_NBD);

    /** Two of three customers fall silent at some day of the calibration; they stay so, or all order again after its end. */
    private static List<CustomerOrders> fallingSilent(boolean returning) {
        Random random = new Random(12);
        int end = (int) PERIOD.calibrationEnd().toEpochDay();
        List<CustomerOrders> customers = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double perDay = .01 + .03 * random.nextDouble();
            int first = START + random.nextInt(200);
            int silentFrom = i % 3 == 0 ? Integer.MAX_VALUE : first + random.nextInt(500);
            int[] days = IntStream.rangeClosed(first, (int) PERIOD.holdoutEnd().toEpochDay())
                    .filter(day -> day == first || random.nextDouble() < perDay)
                    .filter(day -> day <= silentFrom || returning && day > end)
                    .toArray();
            customers.add(new CustomerOrders(days, new double[days.length]));
        }
        return customers;
    }

    private static String ofLowestBic(ModelReport report) {
        return report.candidates().stream()
                .min(Comparator.comparingDouble(Candidate::bic))
                .orElseThrow()
                .family();
    }

    private static Holdout holdout(ModelReport report, Family family) {
        return report.candidates().stream()
                .filter(candidate -> candidate.family().equals(family.id()))
                .findFirst()
                .orElseThrow()
                .holdout();
    }

    @Test
    void aFamilyThatForecastsSignificantlyBetterOverrulesTheLowestBic() {
        ModelReport report = ModelChoice.compare(fallingSilent(true), PERIOD, FAMILIES);

        assertThat(ofLowestBic(report)).isEqualTo("mbg-nbd");
        assertThat(holdout(report, Family.NBD).meanAbsoluteError())
                .isLessThan(holdout(report, Family.MBG_NBD).meanAbsoluteError());
        assertThat(report.chosen()).isEqualTo(Family.NBD);
        assertThat(report.reason())
                .startsWith("mbg-nbd has the lowest BIC")
                .containsPattern("but nbd forecasts the holdout better by \\d+\\.\\d standard errors");
        assertThat(report.calibrated().family()).isEqualTo(Family.NBD);
    }

    @Test
    void theLowestBicStandsWhereNobodyForecastsBetter() {
        ModelReport report = ModelChoice.compare(fallingSilent(false), PERIOD, FAMILIES);

        assertThat(ofLowestBic(report)).isEqualTo("mbg-nbd");
        assertThat(holdout(report, Family.NBD).meanAbsoluteError())
                .isGreaterThan(holdout(report, Family.MBG_NBD).meanAbsoluteError());
        assertThat(report.chosen()).isEqualTo(Family.MBG_NBD);
        assertThat(report.reason()).endsWith("and no family forecasts the holdout significantly better");
    }
}
