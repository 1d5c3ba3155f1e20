package io.clave.cli.verify;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the recomputation of all ledgers came to.
 *
 * @param unsealed revisions from before the chain, which have no hash
 * @param archived revisions of detached months, of which only the hash is left
 * @param mismatches the first of them
 */
public record LedgerReport(
        long accounts,
        long revisions,
        long unsealed,
        long archived,
        long changedAccounts,
        List<Mismatch> mismatches,
        double seconds) {

    /** A place that is not what was booked. */
    public record Mismatch(
            UUID accountId,
            String kind,
            @Nullable Long position,
            @Nullable String orderId,
            @Nullable Integer revision) {}

    @JsonProperty
    public boolean intact() {
        return changedAccounts == 0;
    }

    void print(PrintWriter out) {
        TextTable.of("checked", "number")
                .row("accounts", accounts)
                .row("revisions recomputed", revisions)
                .row("revisions from before the chain", unsealed)
                .row("revisions of detached months", archived)
                .row("accounts that are not what was booked", changedAccounts)
                .print(out);
        out.println();
        if (intact()) {
            out.printf("Every ledger is what was booked; that took %.1f s.%n", seconds);
            return;
        }
        TextTable places = TextTable.of("account", "what", "position", "order", "revision");
        mismatches.forEach(place -> places.row(
                place.accountId(), Texts.words(place.kind()), place.position(), place.orderId(), place.revision()));
        places.print(out);
    }
}
