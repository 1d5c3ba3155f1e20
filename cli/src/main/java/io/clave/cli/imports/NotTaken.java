package io.clave.cli.imports;

import io.clave.cli.api.ApiJson;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.OrderDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which orders of an import were not booked. */
record NotTaken(ClaveApi api) {

    private record Waiting(OrderDocument document) {}

    List<RejectedRow> rejected(ImportView done) {
        return rejected(done, Integer.MAX_VALUE);
    }

    /** The first ones; the rest is not even read. */
    List<RejectedRow> rejected(ImportView done, int most) {
        if (done.error() == 0) {
            return List.of();
        }
        String path = "/imports/" + done.id() + "/rejected";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(api.download(path), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .limit(most)
                    .map(line -> ApiJson.read(line.getBytes(StandardCharsets.UTF_8), RejectedRow.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The orders of the source that wait in quarantine. */
    Set<String> quarantined(String source, ImportView done) {
        if (done.quarantined() == 0) {
            return Set.of();
        }
        String path = "/quarantine?limit=200&source=" + ClaveApi.encoded(source);
        return api.list(path, Waiting.class).stream()
                .map(waiting -> waiting.document().orderId())
                .collect(Collectors.toSet());
    }
}
