package io.clave.cli.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    private Path directory;

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);

    @Test
    void showsTheLastLinesAndThenWhatIsAdded() throws IOException {
        LogTail tail = new LogTail(log(), "kafka | ");
        append("one\ntwo\nthree\n");

        tail.printLast(2, out);
        append("four\n");
        tail.printNew(out);

        assertThat(printed.toString().lines()).containsExactly("kafka | two", "kafka | three", "kafka | four");
    }

    @Test
    void waitsForTheEndOfALine() throws IOException {
        LogTail tail = new LogTail(log(), "");
        append("half");
        tail.printLast(10, out);

        append(" and whole\n");
        tail.printNew(out);

        assertThat(printed.toString().lines()).containsExactly("half and whole");
    }

    @Test
    void beginsAnewWhenTheLogWasSetAside() throws IOException {
        LogTail tail = new LogTail(log(), "");
        append("old and long\n");
        tail.printLast(10, out);

        Files.writeString(log(), "new\n");
        tail.printNew(out);

        assertThat(printed.toString().lines()).containsExactly("old and long", "new");
    }

    @Test
    void aLogThatIsNotThereIsEmpty() {
        new LogTail(log(), "").printLast(10, out);

        assertThat(printed.toString()).isEmpty();
    }

    private Path log() {
        return directory.resolve("log");
    }

    private void append(String text) throws IOException {
        Files.writeString(log(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
