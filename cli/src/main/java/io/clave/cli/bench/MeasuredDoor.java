package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.bench.IngestReport.DoorFigures;
import io.clave.cli.bench.Reckoning.Sent;
import java.util.List;

/** A door, what was measured at it, and the bare insert over as many connections. */
final class MeasuredDoor {

    private static final int BATCH = 100;
    private static final double KAFKA_TARGET = 0.5;
    private static final DoorPlan REST = new DoorPlan("rest", 4, BATCH, 1, 0.35, null);
    private static final DoorPlan PUT = new DoorPlan("put", 8, 1, 0.2, 0.35, null);
    private static final DoorPlan PUT_ANSWERED = new DoorPlan("put-16", 16, 1, 0.2, 0.35, 50.0);

    final DoorPlan plan;
    private final Door door;
    private final Timings answers;
    private final Speed speed = new Speed();
    private final Speed bare = new Speed();
    private Reckoning reckoning = Reckoning.NONE;

    /** @param answers that the door records, if it does */
    MeasuredDoor(DoorPlan plan, Door door, Timings answers) {
        this.plan = plan;
        this.door = door;
        this.answers = answers;
    }

    /** The ways in that there are, in the order in which they are measured. */
    static List<MeasuredDoor> all(BenchSite site) {
        DoorPlan kafka = new DoorPlan("kafka", site.quiet.orderConsumers(), BATCH, 1, KAFKA_TARGET, null);
        return List.of(
                new MeasuredDoor(kafka, new KafkaDoor(site.topic, site.ledger, BenchSite.PATIENCE), new Timings()),
                new MeasuredDoor(REST, new RestDoor(site.batches, REST.connections()), new Timings()),
                put(site, PUT),
                put(site, PUT_ANSWERED));
    }

    private static MeasuredDoor put(BenchSite site, DoorPlan plan) {
        Timings answers = new Timings();
        return new MeasuredDoor(plan, new PutDoor(site.put, plan.connections(), answers), answers);
    }

    double bareOrdersPerSecond() {
        return bare.median();
    }

    void warmUp(List<OrderDocument> orders, BenchOrders range, BareInsert insert) {
        insert.insert(orders, plan.connections(), plan.ordersACommit());
        door.push(orders, range);
        answers.forget();
    }

    void measure(List<OrderDocument> orders, BenchOrders range, BareInsert insert) {
        bare.add(orders.size(), insert.insert(orders, plan.connections(), plan.ordersACommit()));
        speed.add(orders.size(), door.push(orders, range));
    }

    void reckon(List<OrderDocument> orders, BenchOrders range, Ledger ledger) {
        reckoning = reckoning.plus(Reckoning.of(orders.stream().map(Sent::of).toList(), ledger.booked(range)));
    }

    DoorFigures figures() {
        return DoorFigures.of(plan, speed, bare, reckoning, answers.percentiles());
    }
}
