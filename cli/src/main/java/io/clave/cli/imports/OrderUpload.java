package io.clave.cli.imports;

import io.clave.cli.api.Await;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.text.Progress;
import io.clave.cli.text.Refusal;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends a file of orders to the API and waits until it has been taken. */
public record OrderUpload(ClaveApi api, String source, boolean dryRun, boolean ignoreUnknownColumns) {

    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Duration PACE = Duration.ofMillis(250);

    public OrderUpload(ClaveApi api, String source, boolean dryRun) {
        this(api, source, dryRun, false);
    }

    /** @param unknownAccounts quarantine or create; null for what an unknown account means for the source */
    public ImportView send(String format, @Nullable String unknownAccounts, Supplier<InputStream> content) {
        String mediaType = format.endsWith("csv") ? "text/csv" : "application/x-ndjson";
        String query = "?source=" + ClaveApi.encoded(source) + "&format=" + format + "&dryRun=" + dryRun
                + "&unknownColumns=" + (ignoreUnknownColumns ? "ignore" : "reject")
                + (unknownAccounts == null ? "" : "&unknownAccounts=" + unknownAccounts);
        ImportView received = api.upload("/imports" + query, mediaType, content).as(ImportView.class);
        if (received.received() == 0) {
            throw new Refusal("The file holds no order.");
        }
        return received;
    }

    public ImportView await(ImportView received) {
        try (Progress bar = Progress.of(dryRun ? "rehearsing" : "booking", received.received(), "orders")) {
            ImportView over = Await.until("the import " + received.id(), PATIENCE, PACE, () -> {
                ImportView now = Await.answer(
                        "news of the import " + received.id(),
                        Duration.ofMinutes(2),
                        () -> api.get("/imports/" + received.id(), ImportView.class));
                bar.to(now.done());
                return now.isOver() ? Optional.of(now) : Optional.empty();
            });
            return succeeded(over);
        }
    }

    private static ImportView succeeded(ImportView over) {
        if (over.state().equals("SUCCEEDED")) {
            return over;
        }
        throw new Refusal("The import %s %s after %d of %d orders%s"
                .formatted(
                        over.id(),
                        over.state().toLowerCase(Locale.ROOT),
                        over.done(),
                        over.received(),
                        over.detail() == null ? "." : ": " + over.detail()));
    }
}
