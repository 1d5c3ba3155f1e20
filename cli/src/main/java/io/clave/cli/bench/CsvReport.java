package io.clave.cli.bench;

import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.time.Duration;

/** What the import of a CSV file took. */
record CsvReport(
        int orders,
        int lines,
        long bytes,
        double uploadSeconds,
        double seconds,
        double linesPerSecond,
        double secondsForAMillionLines,
        double targetSecondsForAMillionLines,
        boolean targetMet,
        long created,
        long inTheLedger) {

    private static final double TARGET = 120;
    private static final double MILLION = 1e6;

    static CsvReport of(int orders, long bytes, Duration upload, Duration all, long created, long booked) {
        int lines = orders * BenchOrders.LINES;
        double perSecond = lines * 1e9 / all.toNanos();
        double million = MILLION / perSecond;
        return new CsvReport(
                orders,
                lines,
                bytes,
                upload.toMillis() / 1e3,
                all.toMillis() / 1e3,
                Math.round(perSecond),
                Math.round(million * 10) / 10.0,
                TARGET,
                million <= TARGET,
                created,
                booked);
    }

    boolean isClean() {
        return created == orders && inTheLedger == orders;
    }

    void print(PrintWriter out) {
        out.printf(
                "A CSV file of %s lines (%s orders, %s MB) took %.1f s, %.1f s of it the upload: %s lines a second.%n",
                Texts.count(lines),
                Texts.count(orders),
                Texts.count(bytes / 1_000_000),
                seconds,
                uploadSeconds,
                Texts.count(Math.round(linesPerSecond)));
        out.printf(
                "That is %.1f s for a million lines; the target of %.0f s is %s.%n",
                secondsForAMillionLines, targetSecondsForAMillionLines, targetMet ? "met" : "missed");
        out.printf("%s orders were created, %s are in the ledger.%n", Texts.count(created), Texts.count(inTheLedger));
        out.flush();
    }
}
