package io.clave.models.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleRulesTest {

    private static final int START = (int) LocalDate.of(2020, 1, 1).toEpochDay();
    /** A hundred days of calibration, so that a tenth has ten. */
    private static final Period PERIOD =
            new Period(LocalDate.ofEpochDay(START + 99), LocalDate.ofEpochDay(START + 199), 1);

    @ParameterizedTest(name = "{0} first orders, then {1}: {2}")
    @CsvSource({
        "40, 20, false", // twice as many, but 20 is less than three deviations, 3 sqrt(60)
        "27, 9, false", // just three deviations
        "28, 9, true",
        "300, 200, false", // significant, but just one and a half times as many
        "301, 200, true",
    })
    void aHistoryIsCutOffWhenTheFirstTenthBringsFarMoreNewCustomersThanTheSecond(
            int first, int second, boolean suspected) {
        List<CustomerOrders> customers = Stream.of(
                        Collections.nCopies(first - 1, firstOn(9)),
                        List.of(firstOn(0)),
                        Collections.nCopies(second - 1, firstOn(19)),
                        List.of(firstOn(10)),
                        List.of(firstOn(20)))
                .flatMap(List::stream)
                .toList();

        assertThat(Truncation.of(base(customers))).isEqualTo(new Truncation(suspected, first, second));
    }

    /**
     * By hand, t^n: 1 for a customer of the last day, (98/99)^2, (90/99)^2 = .83, (95/99)^5 = .81, (50/99)^2 = .26 and 0 without a
     * repeat order; of the nine pairs of one who ordered again and one who did not, four are ranked rightly.
     */
    @Test
    void theActiveShareIsRaisedToThePowerOfTheOrders() {
        List<CustomerOrders> orderedAgain =
                List.of(firstOn(0, 50, 120), firstOn(0, 20, 40, 60, 95, 150), firstOn(0, 98, 110));
        List<CustomerOrders> silent = List.of(firstOn(0, 90), firstOn(99), firstOn(0));

        Base base = base(Stream.of(orderedAgain, silent).flatMap(List::stream).toList());

        assertThat(new Benchmarks(base).all())
                .filteredOn(benchmark -> benchmark.name().equals("t^n"))
                .singleElement()
                .satisfies(benchmark -> assertThat(benchmark.areaUnderCurve()).isCloseTo(4 / 9.0, within(1e-15)));
    }

    private static Base base(List<CustomerOrders> customers) {
        return new Base(customers, PERIOD, PERIOD.clock());
    }

    private static CustomerOrders firstOn(int... days) {
        int[] epochDays = new int[days.length];
        Arrays.setAll(epochDays, i -> START + days[i]);
        return new CustomerOrders(epochDays, new double[days.length]);
    }
}
