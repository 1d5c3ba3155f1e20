package io.clave.cli.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of an ingest measurement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IngestReport(
        int ordersPerRound,
        int rounds,
        int linesPerOrder,
        Map<String, String> database,
        List<DoorFigures> doors,
        double machineCeilingOrdersPerSecond,
        Percentiles publishLag,
        double publishLagTargetP99Ms,
        List<MemoryFigure> memory,
        long ledgerLines,
        int secondsTaken) {

    /** One door beside the bare insert over as many connections. */
    record DoorFigures(
            String door,
            int connections,
            int bareOrdersACommit,
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
            int different,
            @Nullable Percentiles answer,
            @Nullable Double answerTargetP99Ms) {

        static DoorFigures of(DoorPlan plan, Speed speed, Speed bare, Reckoning reckoning, Percentiles answers) {
            double ratio = speed.median() / bare.median();
            return new DoorFigures(
                    plan.name(),
                    plan.connections(),
                    plan.ordersACommit(),
                    Math.round(speed.median()),
                    speed.rounds(),
                    Math.round(bare.median()),
                    bare.rounds(),
                    Math.round(ratio * 1000) / 1000.0,
                    plan.targetRatio(),
                    ratio >= plan.targetRatio(),
                    reckoning.sent(),
                    reckoning.lost(),
                    reckoning.doubled(),
                    reckoning.different(),
                    answers.count() == 0 ? null : answers,
                    plan.targetP99Ms());
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
        doorTable().print(out);
        out.println();
        printAnswers(out);
        out.printf(
                "Outbox: an event was read from its topic p50 %.0f ms, p99 %.0f ms after its order was booked; target p99 < %.0f"
                        + " ms: %s.%n",
                publishLag.p50Ms(),
                publishLag.p99Ms(),
                publishLagTargetP99Ms,
                word(publishLag.count() > 0 && publishLag.p99Ms() < publishLagTargetP99Ms));
        memory.forEach(figure -> figure.print(out));
        out.printf(
                "The bare insert is what this machine can do: %s orders/s at best into the same tables, of %s lines now;"
                        + " its rows are removed again.%n",
                Texts.count(Math.round(machineCeilingOrdersPerSecond)), Texts.count(ledgerLines));
        out.println("What was pushed through the doors stays, under the source " + BenchOrders.SOURCE + ".");
        out.flush();
    }

    private TextTable doorTable() {
        TextTable table = TextTable.of(
                "door",
                "connections",
                "a commit",
                "orders/s",
                "bare insert",
                "ratio",
                "target",
                "",
                "sent",
                "lost",
                "doubled");
        doors.forEach(door -> table.row(
                door.door(),
                door.connections(),
                door.bareOrdersACommit(),
                Math.round(door.ordersPerSecond()),
                Math.round(door.bareOrdersPerSecond()),
                Texts.ratio(door.ratio()),
                Texts.ratio(door.targetRatio()),
                word(door.targetMet()),
                door.sent(),
                door.lost() + door.different(),
                door.doubled()));
        return table;
    }

    private void printAnswers(PrintWriter out) {
        for (DoorFigures door : doors) {
            Percentiles answer = door.answer();
            Double target = door.answerTargetP99Ms();
            if (answer != null && target != null) {
                out.printf(
                        "%s at %d clients: answered after p50 %.1f ms, p99 %.1f ms; target p99 < %.0f ms: %s.%n",
                        door.door(),
                        door.connections(),
                        answer.p50Ms(),
                        answer.p99Ms(),
                        target,
                        word(answer.p99Ms() < target));
            }
        }
    }

    private static String word(boolean met) {
        return met ? "met" : "missed";
    }
}
