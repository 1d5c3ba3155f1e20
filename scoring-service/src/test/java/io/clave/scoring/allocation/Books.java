package io.clave.scoring.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.clave.platform.money.Money;
import io.clave.scoring.priority.OrderPriority;
import io.clave.scoring.priority.OrderToRank;
import io.clave.scoring.priority.PriorityClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Books of orders for one slot. */
final class Books {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final Slot SLOT = new Slot("FIT-9000", TODAY.plusDays(15));
    static final Protection PROTECTION =
            new Protection(AllocationTarget.PERCENT, Map.of(PriorityClass.A, of("0.2"), PriorityClass.B, of("0.1")), 7);

    private static final Instant RECEIVED = Instant.parse("2026-06-15T00:00:00Z");

    private Books() {}

    /** An order of its own account. */
    static Demand demand(String id, String quantity, PriorityClass priorityClass, String score, String weight) {
        OrderToRank order = new OrderToRank(id, "sap", account(id), null, of(quantity), null, SLOT.period(), RECEIVED);
        return new Demand(order, new OrderPriority(of(score), priorityClass, id), SLOT, of(weight), null, null);
    }

    static Demand demand(String id, String quantity) {
        return demand(id, quantity, PriorityClass.C, "50", "1");
    }

    static Demand withQuantity(Demand demand, BigDecimal quantity) {
        OrderToRank order = demand.order();
        return new Demand(
                new OrderToRank(
                        order.orderId(),
                        order.source(),
                        order.accountId(),
                        null,
                        quantity,
                        null,
                        order.dueOn(),
                        order.receivedAt()),
                demand.priority(),
                demand.slot(),
                demand.weight(),
                demand.unitPrice(),
                demand.unitMargin());
    }

    static Demand priced(Demand demand, Money price, Money margin) {
        return new Demand(demand.order(), demand.priority(), demand.slot(), demand.weight(), price, margin);
    }

    static Simulation simulation(String capacity, List<Demand> demands) {
        return new Simulation(List.of(new Competition(SLOT, of(capacity), demands)), PROTECTION, TODAY);
    }

    /** What each gets, in the sequence given. */
    static List<String> given(AllocationPolicy policy, String capacity, List<Demand> demands) {
        Allocation allocation = simulation(capacity, demands).under(policy);
        return demands.stream()
                .map(demand -> Filled.plain(allocation.of(demand)).toPlainString())
                .toList();
    }

    /** Few different figures, so that ties are frequent; half of the books are whole. */
    static List<Demand> random(Random random) {
        int decimals = random.nextBoolean() ? 0 : 3;
        int size = 1 + random.nextInt(20);
        List<Demand> demands = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            PriorityClass type = PriorityClass.values()[random.nextInt(5)];
            demands.add(new Demand(
                    new OrderToRank(
                            "o" + i / 2,
                            i % 2 == 0 ? "sap" : null,
                            new UUID(0, random.nextInt(6)),
                            null,
                            BigDecimal.valueOf(1 + random.nextInt(random.nextInt(10) == 0 ? 100_000 : 50), decimals),
                            null,
                            random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(3)),
                            RECEIVED.plusSeconds(random.nextInt(3))),
                    new OrderPriority(BigDecimal.valueOf(90 - 20L * type.ordinal() - random.nextInt(3)), type, "n"),
                    SLOT,
                    BigDecimal.valueOf(1 + random.nextInt(9), random.nextInt(2)),
                    null,
                    null));
        }
        return demands;
    }

    static BigDecimal of(String decimal) {
        return new BigDecimal(decimal);
    }

    static UUID account(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
