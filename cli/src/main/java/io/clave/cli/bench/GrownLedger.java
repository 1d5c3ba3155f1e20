package io.clave.cli.bench;

import io.clave.cli.bench.IngestReport.DoorFigures;
import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The same measurement before and after the ledger grew. */
record GrownLedger(IngestReport before, IngestReport after, List<Growth> doors) {

    private static final double TARGET = 0.85;

    /** What is left of the speed of a door. */
    record Growth(
            String door,
            double ordersPerSecondBefore,
            double ordersPerSecondAfter,
            double ratio,
            double targetRatio,
            boolean targetMet) {

        static Growth of(DoorFigures before, DoorFigures after) {
            double ratio = after.ordersPerSecond() / before.ordersPerSecond();
            return new Growth(
                    before.door(), before.ordersPerSecond(), after.ordersPerSecond(), ratio, TARGET, ratio >= TARGET);
        }
    }

    static GrownLedger of(IngestReport before, IngestReport after) {
        List<Growth> growths = new ArrayList<>();
        for (int i = 0; i < before.doors().size(); i++) {
            growths.add(Growth.of(before.doors().get(i), after.doors().get(i)));
        }
        return new GrownLedger(before, after, growths);
    }

    boolean isClean() {
        return before.isClean() && after.isClean();
    }

    void print(PrintWriter out) {
        before.print(out);
        out.println();
        after.print(out);
        out.println();
        String small = Texts.count(before.ledgerLines()) + " lines";
        String large = Texts.count(after.ledgerLines()) + " lines";
        TextTable table = TextTable.of("orders/s of door", small, large, "ratio", "target", "");
        doors.forEach(door -> table.row(
                door.door(),
                Math.round(door.ordersPerSecondBefore()),
                Math.round(door.ordersPerSecondAfter()),
                Texts.ratio(door.ratio()),
                Texts.ratio(door.targetRatio()),
                door.targetMet() ? "met" : "missed"));
        table.print(out);
        out.flush();
    }
}
