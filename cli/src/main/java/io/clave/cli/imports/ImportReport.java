package io.clave.cli.imports;

import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Currency;
import java.util.List;

/** Tells what an import came to. */
final class ImportReport {

    private static final int SHOWN_REJECTIONS = 5;

    private final PrintWriter out;

    ImportReport(PrintWriter out) {
        this.out = out;
    }

    void printOutcomes(ImportView done, boolean dryRun, Duration taken) {
        TextTable table = TextTable.of("outcome", "orders");
        table.row("created", done.created())
                .row("updated", done.updated())
                .row("unchanged", done.unchanged())
                .row("stale", done.stale())
                .row("quarantined", done.quarantined())
                .row("error", done.error())
                .row("all", done.received());
        table.print(out);
        double seconds = Math.max(0.001, taken.toNanos() / 1e9);
        out.printf(
                "%nThat took %s, %s orders a second.%n",
                Texts.duration(taken), Texts.count(Math.round(done.received() / seconds)));
        if (dryRun) {
            out.println("This was a dry run: nothing was written.");
        } else if (done.changedNothing()) {
            out.println("Nothing has changed: every order was there already.");
        }
        out.flush();
    }

    void printRejections(List<RejectedRow> rejected, String importId) {
        if (rejected.isEmpty()) {
            return;
        }
        out.println();
        TextTable table = TextTable.of("line", "reason");
        rejected.stream().limit(SHOWN_REJECTIONS).forEach(row -> table.row(row.line(), row.detail()));
        table.print(out);
        if (rejected.size() > SHOWN_REJECTIONS) {
            out.printf(
                    "... and %d more: GET /api/v1/imports/%s/rejected%n", rejected.size() - SHOWN_REJECTIONS, importId);
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
