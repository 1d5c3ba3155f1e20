package io.clave.cli.models;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scores in columns for people; of a fixed width, since the rows to come are not known. */
final class ScoreColumns implements ScoreSink {

    private static final String PLACE = "%9s  %-16s";
    private static final String FIGURE = "  %15s";

    private final Writer out;

    ScoreColumns(Writer out, List<String> titles) throws IOException {
        this.out = out;
        out.write(PLACE.formatted("row", "id"));
        for (String title : titles) {
            out.write(FIGURE.formatted(title));
        }
        out.write('\n');
    }

    @Override
    public void accept(Score score) throws IOException {
        out.write(PLACE.formatted(score.row(), score.id() == null ? "-" : score.id()));
        for (Double figure : score.figures()) {
            out.write(FIGURE.formatted(text(figure)));
        }
        out.write('\n');
    }

    @Override
    public void close() {
        // Nothing is held back.
    }

    private static String text(@Nullable Double figure) {
        return figure == null ? "-" : String.format(Locale.ROOT, "%.6f", figure);
    }
}
