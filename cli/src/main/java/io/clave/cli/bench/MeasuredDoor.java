package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.bench.IngestReport.DoorFigures;
import io.clave.cli.bench.Reckoning.Sent;
import java.util.List;

/** A door, what was measured at it, and the bare insert over as many connections. */
final class MeasuredDoor {

    private final String name;
    private final Door door;
    private final int connections;
    private final double target;
    private final Speed speed = new Speed();
    private final Speed bare = new Speed();
    private Reckoning reckoning = Reckoning.NONE;

    MeasuredDoor(String name, Door door, int connections, double target) {
        this.name = name;
        this.door = door;
        this.connections = connections;
        this.target = target;
    }

    String name() {
        return name;
    }

    int connections() {
        return connections;
    }

    double bareOrdersPerSecond() {
        return bare.median();
    }

    void warmUp(List<OrderDocument> orders, BenchOrders range, BareInsert insert) {
        insert.insert(orders, connections);
        door.push(orders, range);
    }

    void measure(List<OrderDocument> orders, BenchOrders range, BareInsert insert) {
        bare.add(orders.size(), insert.insert(orders, connections));
        speed.add(orders.size(), door.push(orders, range));
    }

    void reckon(List<OrderDocument> orders, BenchOrders range, Ledger ledger) {
        reckoning = reckoning.plus(Reckoning.of(orders.stream().map(Sent::of).toList(), ledger.booked(range)));
    }

    DoorFigures figures() {
        return DoorFigures.of(name, connections, speed, bare, target, reckoning);
    }
}
