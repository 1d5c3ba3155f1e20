package io.clave.scoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.models.Spend;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BaseBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void accountsKeepTheirDaysAndTheirMoneyByCurrency() {
        BaseBuilder builder = new BaseBuilder(100);
        builder.visit(one, DAY, "EUR", 10);
        builder.visit(one, DAY.plusDays(3), "EUR", 20);
        builder.visit(one, DAY.plusDays(3), "USD", 7);
        builder.visit(one, DAY.plusDays(9), "EUR", 40);
        builder.visit(other, DAY.plusDays(1), "USD", 5);

        PurchaseBase base = builder.build();

        assertThat(base.accounts()).containsExactly(one, other);
        assertThat(base.orders().get(0).days()).containsExactly(day(0), day(3), day(9));
        assertThat(base.orders().get(1).days()).containsExactly(day(1));
        assertThat(base.spends()).containsOnlyKeys("EUR");
        assertThat(base.spends().get("EUR")).isEqualTo(List.of(new Spend(2, 30)));
        assertThat(base.firstDay()).isEqualTo(DAY);
    }

    @Test
    void aBaseTooLargeForTheMemoryIsRefused() {
        BaseBuilder builder = new BaseBuilder(2);
        builder.visit(one, DAY, "EUR", 10);
        builder.visit(one, DAY.plusDays(1), "EUR", 10);

        assertThatThrownBy(() -> builder.visit(other, DAY, "EUR", 10))
                .isInstanceOf(RunFailed.class)
                .hasMessageStartingWith("There are more than 2 purchase days");
    }

    @Test
    void aSpanOfTwoDaysCannotBeParted() {
        assertThat(CalibrationWindow.end(DAY, DAY.plusDays(3))).isEqualTo(DAY.plusDays(2));
        assertThatThrownBy(() -> CalibrationWindow.end(DAY, DAY.plusDays(2)))
                .isInstanceOf(RunFailed.class)
                .hasMessageStartingWith("The first purchase is of 2024-05-06, too near to 2024-05-08");
    }

    private static int day(int after) {
        return (int) DAY.plusDays(after).toEpochDay();
    }
}
