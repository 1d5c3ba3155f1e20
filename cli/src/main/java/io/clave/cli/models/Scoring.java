package io.clave.cli.models;

import io.clave.cli.files.TextFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Scores a table row by row: once to find a row that breaks a rule before anything is printed, then again to score it. */
record Scoring(TextFile file, @Nullable String idColumn, Scorer scorer) {

    void check() {
        try (CustomerRows rows = rows()) {
            rows.forEachRemaining(scorer::check);
        }
    }

    void run(ScoreSink sink) throws IOException {
        try (CustomerRows rows = rows()) {
            while (rows.hasNext()) {
                sink.accept(scorer.score(rows.next()));
            }
        }
    }

    private CustomerRows rows() {
        CustomerRows rows = CustomerRows.of(file, idColumn);
        rows.header().require(scorer.columns());
        return rows;
    }
}
