package io.clave.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.cli.api.OrderDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExpectedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @Test
    void theOrderInWhichMessagesComeDoesNotMatter() {
        Wholesaler wholesaler = new Wholesaler(1, DAY);
        List<OrderDocument> shuffled = new ArrayList<>(wholesaler.messages(DAY));
        Collections.shuffle(shuffled, new Random(7));

        Expected inOrder = Expected.of(wholesaler.messages(DAY));
        Expected mixed = Expected.of(shuffled);

        assertThat(mixed.orders()).isEqualTo(inOrder.orders());
        assertThat(mixed.revenue()).isEqualByComparingTo(inOrder.revenue());
        assertThat(wholesaler.accounts())
                .allSatisfy(account ->
                        assertThat(mixed.of(account.externalId())).isEqualTo(inOrder.of(account.externalId())));
    }

    @Test
    void sixtyOrdersOfTenThousandAreSixtyPurchases() {
        Expected expected = Expected.of(new Wholesaler(1, DAY).messages(DAY));

        assertThat(expected.of(SeedPair.REGULAR.externalId()).purchases()).isEqualTo(60);
        assertThat(expected.of(SeedPair.REGULAR.externalId()).revenue()).isEqualByComparingTo(new BigDecimal("600000"));
        assertThat(expected.of(SeedPair.ONE_OFF.externalId())).isEqualTo(Expected.History.EMPTY);
    }
}
