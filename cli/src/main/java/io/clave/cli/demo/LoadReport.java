package io.clave.cli.demo;

import io.clave.cli.api.BatchResult;
import io.clave.cli.api.DeadLetterTopic.DeadLetter;
import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;

/** Tells what was pushed and what became of it. */
record LoadReport(Loaded loaded, Expected expected) {

    void print(PrintWriter out) {
        BatchResult accounts = loaded.accounts();
        BatchResult rest = loaded.byRest();
        TextTable table =
                TextTable.of("pushed", "sent", "created", "updated", "unchanged", "stale", "quarantined", "refused");
        table.row(
                "accounts, by batch",
                accounts.total(),
                accounts.created(),
                accounts.updated(),
                accounts.unchanged(),
                null,
                null,
                accounts.error());
        table.row(
                "order messages, by REST batches of 500",
                rest.total(),
                rest.created(),
                rest.updated(),
                rest.unchanged(),
                rest.stale(),
                rest.quarantined(),
                rest.error());
        table.row("order messages, by Kafka", loaded.byKafka(), null, null, null, null, null, null);
        table.print(out);
        out.println();
        out.printf(
                "These messages tell of %s orders worth %s EUR. The scores of all accounts count each of them once,%n"
                        + "at its newest revision, to the cent: duplicates and late revisions changed nothing.%n",
                Texts.count(expected.orders()), Texts.amount(expected.revenue()));
        if (rest.created() + rest.updated() == 0) {
            out.println("All of it was there already: nothing has changed.");
        }
        if (loaded.waited() > 0) {
            out.printf(
                    "%d of them waited in quarantine, because nobody had entered their accounts; they were booked the%n"
                            + "moment these accounts appeared.%n",
                    loaded.waited());
        }
        out.println();
        trouble().print(out);
    }

    private TextTable trouble() {
        TextTable table = TextTable.of("what no ERP should send", "what became of it", "why");
        table.row(
                "order " + loaded.refused().orderId() + " by REST",
                "refused, the rest of its batch taken",
                loaded.refused().reason());
        loaded.quarantined()
                .forEach(order -> table.row("order " + order.document().orderId(), "quarantined", order.detail()));
        for (DeadLetter letter : loaded.deadLetters()) {
            table.row("a text that is no order, by Kafka", "dead letter " + letter.origin(), letter.error());
        }
        return table;
    }
}
