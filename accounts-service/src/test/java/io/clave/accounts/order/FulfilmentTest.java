package io.clave.accounts.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FulfilmentTest {

    private static final Instant ORDERED = Instant.parse("2026-01-10T08:00:00Z");

    @Test
    void partialDeliveriesLeaveTheRestOpen() {
        Fulfilment units = Fulfilment.of(order(OrderStatus.OPEN, null, line("10", null, delivery(12, "4"))));

        assertThat(units.deliveredQuantity()).isEqualByComparingTo("4");
        assertThat(units.openQuantity()).isEqualByComparingTo("6");
    }

    @Test
    void theOnTimeShareIsOfWhatWasPromisedAndDelivered() {
        OrderLine promised = line("10", LocalDate.of(2026, 1, 15), delivery(15, "6"), delivery(16, "2"));
        OrderLine unpromised = line("5", null, delivery(30, "5"));

        OnTime onTime = OnTime.of(Fulfilment.of(order(OrderStatus.OPEN, null, promised, unpromised)));

        // 6 of the 8 that were promised for the 15th came until then.
        assertThat(onTime.share()).isEqualTo(0.75);
        assertThat(onTime.missing()).isNull();
    }

    @Test
    void theDueDayOfTheDocumentCountsWhereALineHasNoPromise() {
        LocalDate due = LocalDate.of(2026, 1, 12);

        Fulfilment units = Fulfilment.of(order(OrderStatus.OPEN, due, line("10", null, delivery(13, "4"))));

        assertThat(OnTime.of(units).share()).isEqualTo(0.0);
        assertThat(units.nextPromisedOn()).isEqualTo(due);
    }

    @Test
    void leadTimeIsTheMeanWeightedByQuantity() {
        LeadTime lead = LeadTime.of(
                Fulfilment.of(order(OrderStatus.OPEN, null, line("4", null, delivery(11, "3"), delivery(15, "1")))));

        // (3 x 1 day + 1 x 5 days) / 4
        assertThat(lead.meanDays()).isEqualTo(2.0);
    }

    @Test
    void aDeliveredDocumentWithoutDaysIsNeitherOnTimeNorLate() {
        Fulfilment units = Fulfilment.of(order(OrderStatus.DELIVERED, LocalDate.of(2026, 1, 12), line("10", null)));

        assertThat(units.deliveredQuantity()).isEqualByComparingTo("10");
        assertThat(units.openQuantity()).isEqualByComparingTo("0");
        assertThat(OnTime.of(units).share()).isNull();
        assertThat(OnTime.of(units).missing()).isEqualTo(MissingFigure.DELIVERY_DAYS_UNKNOWN);
        assertThat(LeadTime.of(units).missing()).isEqualTo(MissingFigure.DELIVERY_DAYS_UNKNOWN);
    }

    @Test
    void aDeliveredDocumentThatNamesDeliveriesWasDeliveredNoMoreThanThose() {
        Fulfilment units = Fulfilment.of(order(OrderStatus.DELIVERED, null, line("10", null, delivery(12, "8"))));

        assertThat(units.deliveredQuantity()).isEqualByComparingTo("8");
        assertThat(units.openQuantity()).isEqualByComparingTo("0");
        assertThat(OnTime.of(units).missing()).isEqualTo(MissingFigure.NO_PROMISES);
    }

    @Test
    void cancelledOrdersAndCreditsHaveNoUnits() {
        Fulfilment units = Fulfilment.of(order(OrderStatus.CANCELLED, null, line("10", null, delivery(12, "8"))));

        assertThat(units).isEqualTo(Fulfilment.NONE);
        assertThat(OnTime.of(units).missing()).isEqualTo(MissingFigure.NO_ORDERS);
    }

    @Test
    void aFingerprintCoversWhatIsNewAndStaysForDocumentsWithoutIt() {
        OrderDocument plain = order(OrderStatus.OPEN, null, line("10", null));
        OrderDocument promised = order(OrderStatus.OPEN, null, line("10", LocalDate.of(2026, 1, 15)));
        OrderDocument delivered = order(OrderStatus.OPEN, null, line("10", null, delivery(12, "4")));
        OrderDocument deliveredLater = order(OrderStatus.OPEN, null, line("10", null, delivery(13, "4")));

        // SHA-256 of "C ORDER OPEN 2026-01-10T08:00:00Z null EUR 1 P 10 0 2.5 ", U+001F for each space, by Python's
        // hashlib.
        assertThat(plain.digest())
                .isEqualTo(HexFormat.of().parseHex("ba2e303e88602a711e4986a9ba7d95af15ce912a86aba245b8923c05b22272f4"));
        assertThat(List.of(promised, delivered, deliveredLater))
                .extracting(document -> HexFormat.of().formatHex(document.digest()))
                .doesNotContain(HexFormat.of().formatHex(plain.digest()))
                .doesNotHaveDuplicates();
    }

    private static OrderDocument order(OrderStatus status, @Nullable LocalDate dueOn, OrderLine... lines) {
        return new OrderDocument(
                "erp", "1", 1, "C", OrderType.ORDER, status, ORDERED, dueOn, "EUR", null, List.of(lines));
    }

    private static OrderLine line(String quantity, @Nullable LocalDate promisedOn, OrderDelivery... deliveries) {
        return new OrderLine(
                1,
                "P",
                new BigDecimal(quantity),
                BigDecimal.ZERO,
                new BigDecimal("2.50"),
                promisedOn,
                List.of(deliveries),
                null);
    }

    private static OrderDelivery delivery(int day, String quantity) {
        return new OrderDelivery(LocalDate.of(2026, 1, day), new BigDecimal(quantity));
    }
}
