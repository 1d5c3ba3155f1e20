package io.clave.cli.bench;

import io.clave.cli.text.TextTable;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a latency measurement.
 *
 * @param sampleEvery one order in so many is followed until it is in its account's score
 * @param acceptedAfterSchedule from the moment an order was due to be sent to its acceptance
 * @param readableAfterAccepted from the acceptance to the first score that includes the order
 * @param readableAfterSchedule both together
 */
record LatencyReport(
        DoorKind door,
        int ordersPerSecond,
        int seconds,
        int sent,
        int failed,
        @Nullable String firstFailure,
        int sampleEvery,
        int neverReadable,
        Percentiles acceptedAfterSchedule,
        Percentiles readableAfterAccepted,
        Percentiles readableAfterSchedule,
        double targetP99Ms,
        boolean targetMet) {

    boolean isComplete() {
        return failed == 0 && neverReadable == 0;
    }

    void print(PrintWriter out) {
        out.printf(
                "%d orders a second for %d s, %s, sent by a fixed schedule whatever the"
                        + " answers; one order in %d was followed until its account's score included it.%n%n",
                ordersPerSecond, seconds, door.words, sampleEvery);
        TextTable table = TextTable.of("milliseconds", "orders", "p50", "p90", "p99", "max");
        row(table, "due to be sent -> accepted", acceptedAfterSchedule);
        row(table, "accepted -> score readable", readableAfterAccepted);
        row(table, "due to be sent -> score readable", readableAfterSchedule);
        table.print(out);
        out.printf(
                "%nSent %d, failed %d, never readable %d. Target p99 of accepted -> readable < %.0f ms: %s.%n",
                sent, failed, neverReadable, targetP99Ms, targetMet ? "met" : "missed");
        if (firstFailure != null) {
            out.println("The first failure: " + firstFailure);
        }
        out.flush();
    }

    private static void row(TextTable table, String name, Percentiles times) {
        table.row(
                name,
                times.count(),
                String.valueOf(times.p50Ms()),
                String.valueOf(times.p90Ms()),
                String.valueOf(times.p99Ms()),
                String.valueOf(times.maxMs()));
    }
}
