package io.clave.cli.models;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.Writer;

/** Scores as one JSON object a line. */
final class ScoreLines implements ScoreSink {

    private final Writer out;
    private final SequenceWriter scores;

    ScoreLines(Writer out) throws IOException {
        this.out = out;
        scores = new ObjectMapper()
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writer()
                .withRootValueSeparator("\n")
                .writeValues(out);
    }

    @Override
    public void accept(Score score) throws IOException {
        scores.write(score);
    }

    @Override
    public void close() throws IOException {
        scores.close();
        out.write('\n');
    }
}
