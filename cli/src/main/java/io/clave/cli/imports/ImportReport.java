package io.clave.cli.imports;

import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Currency;
import java.util.List;

/** Tells what an import came to. */
final class ImportReport {

    static final int SHOWN_REJECTIONS = 5;

    private final PrintWriter out;

    ImportReport(PrintWriter out) {
        this.out = out;
    }

    void printReceived(ImportView received) {
        out.printf("Import %s: %s orders received.%n", received.id(), Texts.count(received.received()));
        out.flush();
    }

    void printOutcomes(ImportView done, Duration taken) {
        printCounts(done);
        double seconds = Math.max(0.001, taken.toNanos() / 1e9);
        out.printf(
                "%nThat took %s, %s orders a second.%n",
                Texts.duration(taken), Texts.count(Math.round(done.received() / seconds)));
        if (done.dryRun()) {
            out.println("This was a dry run: nothing was written.");
        } else if (done.changedNothing()) {
            out.println("Nothing has changed: every order was there already.");
        }
        out.flush();
    }

    void printCounts(ImportView done) {
        TextTable table = TextTable.of("outcome", "orders");
        table.row("created", done.created())
                .row("updated", done.updated())
                .row("unchanged", done.unchanged())
                .row("stale", done.stale())
                .row("quarantined", done.quarantined())
                .row("error", done.error())
                .row("all", done.received());
        table.print(out);
        if (!done.unknownColumns().isEmpty()) {
            out.println();
            TextTable unknown = TextTable.of("unknown column", "orders with it");
            done.unknownColumns().forEach(column -> unknown.row(column.name(), column.rows()));
            unknown.print(out);
        }
        out.flush();
    }

    void printRejections(List<RejectedRow> first, ImportView done) {
        if (first.isEmpty()) {
            return;
        }
        out.println();
        TextTable table = TextTable.of("line", "reason");
        first.stream().limit(SHOWN_REJECTIONS).forEach(row -> table.row(row.line(), row.detail()));
        table.print(out);
        if (done.error() > SHOWN_REJECTIONS) {
            out.printf(
                    "... and %s more: ./clave import rejected %s --out FILE%n",
                    Texts.count(done.error() - SHOWN_REJECTIONS), done.id());
        }
        out.flush();
    }

    void printLines(LineAccount account, Currency currency) {
        out.println();
        TextTable table = TextTable.of("lines of the file", "lines", "orders", "sum, " + currency.getCurrencyCode());
        account.rows().forEach((name, row) -> print(table, name, row));
        print(table, "all", account.total());
        table.print(out);
        out.printf(
                "%n%s%n",
                account.isComplete()
                        ? "Every line of the file is accounted for."
                        : "These are not all lines of the file.");
        out.flush();
    }

    private static void print(TextTable table, String name, LineAccount.Row row) {
        table.row(
                name,
                row.tally().lines(),
                row.orders() == 0 ? null : row.orders(),
                row.tally().sum());
    }
}
