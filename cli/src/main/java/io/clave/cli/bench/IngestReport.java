package io.clave.cli.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** The figures of an ingest measurement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IngestReport(
        int ordersPerRound,
        int rounds,
        int linesPerOrder,
        Map<String, String> database,
        List<DoorFigures> doors,
        double machineCeilingOrdersPerSecond,
        int secondsTaken) {

    /** One door beside the bare insert over as many connections. */
    record DoorFigures(
            String door,
            int connections,
            double ordersPerSecond,
            List<Long> roundsOrdersPerSecond,
            double bareOrdersPerSecond,
            List<Long> bareRoundsOrdersPerSecond,
            double ratio,
            double targetRatio,
            boolean targetMet,
            int sent,
            int lost,
            int doubled,
            int different) {

        static DoorFigures of(
                String door, int connections, Speed speed, Speed bare, double target, Reckoning reckoning) {
            double ratio = speed.median() / bare.median();
            return new DoorFigures(
                    door,
                    connections,
                    Math.round(speed.median()),
                    speed.rounds(),
                    Math.round(bare.median()),
                    bare.rounds(),
                    Math.round(ratio * 1000) / 1000.0,
                    target,
                    ratio >= target,
                    reckoning.sent(),
                    reckoning.lost(),
                    reckoning.doubled(),
                    reckoning.different());
        }

        boolean isClean() {
            return lost == 0 && doubled == 0 && different == 0;
        }
    }

    boolean isClean() {
        return doors.stream().allMatch(DoorFigures::isClean);
    }

    void print(PrintWriter out) {
        out.printf(
                "Orders of %d lines, %s a round, medians of %d alternating rounds after a warm-up, in %d s.%n",
                linesPerOrder, Texts.count(ordersPerRound), rounds, secondsTaken);
        out.println("PostgreSQL: "
                + String.join(
                        ", ",
                        database.entrySet().stream()
                                .map(setting -> setting.getKey() + " " + setting.getValue())
                                .toList())
                + ".");
        out.println();
        TextTable table = TextTable.of(
                "door", "connections", "orders/s", "bare insert", "ratio", "target", "", "sent", "lost", "doubled");
        doors.forEach(door -> table.row(
                door.door(),
                door.connections(),
                Math.round(door.ordersPerSecond()),
                Math.round(door.bareOrdersPerSecond()),
                Texts.ratio(door.ratio()),
                Texts.ratio(door.targetRatio()),
                door.targetMet() ? "met" : "missed",
                door.sent(),
                door.lost() + door.different(),
                door.doubled()));
        table.print(out);
        out.println();
        out.printf(
                "The bare insert is what this machine can do: %s orders/s at best, 100 orders a commit into the same"
                        + " tables; its rows are removed again.%n",
                Texts.count(Math.round(machineCeilingOrdersPerSecond)));
        out.println("What was pushed through the doors stays, under the source " + BenchOrders.SOURCE + ".");
        out.flush();
    }
}
