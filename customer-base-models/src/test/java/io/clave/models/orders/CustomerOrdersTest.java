package io.clave.models.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.clave.models.OrderHistory;
import io.clave.models.RuleBroken;
import io.clave.models.Spend;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CustomerOrdersTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final OrderClock WEEKS = OrderClock.everyDays(7);

    private static CustomerOrders ordersOn(int... daysOfYear) {
        int[] days = new int[daysOfYear.length];
        double[] values = new double[daysOfYear.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = (int) NEW_YEAR.plusDays(daysOfYear[i]).toEpochDay();
            values[i] = 10 * (i + 1);
        }
        return new CustomerOrders(days, values);
    }

    @Test
    void theFirstOrderStartsTheClockAndCountsNoMore() {
        OrderHistory history = ordersOn(0, 14, 21, 90).history(NEW_YEAR.plusDays(70), WEEKS);

        assertThat(history.repeatOrders()).isEqualTo(2);
        assertThat(history.lastOrder()).isCloseTo(3, within(1e-12));
        assertThat(history.age()).isCloseTo(10, within(1e-12));
        assertThat(history.sumLogIntervals()).isCloseTo(Math.log(2) + Math.log(1), within(1e-9));
    }

    @Test
    void anOrderOfTheLastDayCounts() {
        CustomerOrders orders = ordersOn(0, 14, 21);

        assertThat(orders.history(NEW_YEAR.plusDays(21), WEEKS).repeatOrders()).isEqualTo(2);
        assertThat(orders.history(NEW_YEAR.plusDays(20), WEEKS).repeatOrders()).isEqualTo(1);
        assertThat(orders.history(NEW_YEAR, WEEKS)).isEqualTo(OrderHistory.NEW);
    }

    @Test
    void ordersBetweenTwoDaysAreCountedAfterTheOneAndUpToTheOther() {
        CustomerOrders orders = ordersOn(0, 14, 21, 90);

        assertThat(orders.ordersBetween(NEW_YEAR, NEW_YEAR.plusDays(21))).isEqualTo(2);
        assertThat(orders.ordersBetween(NEW_YEAR.plusDays(21), NEW_YEAR.plusDays(300)))
                .isEqualTo(1);
        assertThat(orders.count(NEW_YEAR.minusDays(1))).isZero();
        assertThat(orders.knownOn(NEW_YEAR)).isTrue();
        assertThat(orders.knownOn(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(orders.firstDay()).isEqualTo((int) NEW_YEAR.toEpochDay());
    }

    @Test
    void spendIsTheMeanOfTheRepeatOrders() {
        CustomerOrders orders = ordersOn(0, 14, 21, 90);

        assertThat(orders.spend(NEW_YEAR.plusDays(80))).isEqualTo(new Spend(2, 25));
        assertThat(orders.spend(NEW_YEAR)).isNull();
        assertThat(new CustomerOrders(new int[] {1, 2}, new double[] {5, -5}).spend(NEW_YEAR))
                .isNull();
    }

    @Test
    void whatIsNoOrderLogIsRefused() {
        assertThatThrownBy(() -> new CustomerOrders(new int[0], new double[0])).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new CustomerOrders(new int[] {1}, new double[0]))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> ordersOn(3, 3)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> ordersOn(5).history(NEW_YEAR, WEEKS)).hasMessageContaining("had not ordered");
        assertThatThrownBy(() -> new Period(NEW_YEAR, NEW_YEAR, 7)).hasMessageContaining("end after");
        assertThatThrownBy(() -> new Period(NEW_YEAR, NEW_YEAR.plusDays(1), 0)).hasMessageContaining("more than 0");
    }
}
