package io.clave.cli.imports;

import io.clave.cli.api.ApiProblem;
import io.clave.cli.api.BatchResult;
import io.clave.cli.api.Batches;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.Unreachable;
import io.clave.cli.files.TextFile;
import io.clave.cli.text.Progress;
import io.clave.cli.text.Refusal;
import io.clave.cli.text.Texts;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Imports a file in the UCI layout: its customers first, then its invoices as orders. */
final class RetailImport {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ClaveApi api;
    private final String source;
    private final Currency currency;
    private final boolean dryRun;
    private final PrintWriter out;

    RetailImport(ClaveApi api, String source, Currency currency, boolean dryRun, PrintWriter out) {
        this.api = api;
        this.source = source;
        this.currency = currency;
        this.dryRun = dryRun;
        this.out = out;
    }

    /** Whether every line is accounted for and none was refused. */
    boolean run(TextFile file) {
        long start = System.nanoTime();
        RetailSurvey survey = RetailSurvey.of(file);
        out.printf(
                "%s: %s lines, %s orders and %s customers.%n",
                file.path().getFileName(),
                Texts.count(survey.total().lines()),
                Texts.count(survey.orders().size()),
                Texts.count(survey.customers().size()));
        out.flush();
        ImportView done = dryRun ? sendOrders(file, survey) : sendAll(file, survey);
        return report(survey, done, Duration.ofNanos(System.nanoTime() - start));
    }

    private ImportView sendAll(TextFile file, RetailSurvey survey) {
        enterCustomers(survey);
        try {
            return sendOrders(file, survey);
        } catch (ApiProblem | Unreachable e) {
            throw new Refusal(
                    "The customers were entered, but not the orders; run the import again. " + e.getMessage());
        }
    }

    private void enterCustomers(RetailSurvey survey) {
        BatchResult result = new Batches(api, PATIENCE)
                .accounts(survey.customers().stream()
                        .map(customer -> RetailAccount.of(customer, source))
                        .toList());
        if (result.error() > 0) {
            String first = result.rows().stream()
                    .filter(BatchResult.Row::failed)
                    .map(row -> row.externalId() + ": " + row.reason())
                    .findFirst()
                    .orElse("");
            throw new Refusal(
                    result.error() + " customers were refused and no order was sent; the first is " + first + ".");
        }
        out.printf(
                "Customers: %s created, %s updated, %s unchanged.%n%n",
                Texts.count(result.created()), Texts.count(result.updated()), Texts.count(result.unchanged()));
        out.flush();
    }

    /** In a dry run the customers are not there, so that their orders count as those of customers to be entered. */
    private ImportView sendOrders(TextFile file, RetailSurvey survey) {
        OrderUpload upload = new OrderUpload(api, source, dryRun);
        try (Progress bar = Progress.of("sending", survey.orders().size(), "orders")) {
            String format = ImportFormat.CLAVE_NDJSON.word();
            return upload.await(
                    upload.send(format, dryRun ? "create" : "quarantine", () -> content(file, survey, bar)));
        }
    }

    private InputStream content(TextFile file, RetailSurvey survey, Progress bar) {
        return new NdjsonStream(new RetailOrders(file, source, currency, survey), (OrderDocument order) -> bar.step());
    }

    private boolean report(RetailSurvey survey, ImportView done, Duration taken) {
        NotTaken notTaken = new NotTaken(api);
        List<RejectedRow> rejected = notTaken.rejected(done);
        Set<String> refused = rejected.stream().map(RejectedRow::orderId).collect(Collectors.toSet());
        LineAccount lines = new LineAccount(survey, notTaken.quarantined(source, done), refused);
        ImportReport report = new ImportReport(out);
        report.printOutcomes(done, taken);
        report.printRejections(rejected, done);
        report.printLines(lines, currency);
        return lines.isComplete() && done.error() == 0;
    }
}
