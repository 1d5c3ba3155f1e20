package io.clave.localstack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A command that runs to its end while we wait. */
final class Subprocess {

    private Subprocess() {}

    /** Runs the command and returns what it printed; a failure carries the output. */
    static String runToEnd(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output;
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            output = reader.lines().collect(Collectors.joining("\n"));
        }
        int status = exitStatus(process);
        if (status != 0) {
            throw new StartFailed("%s ended with status %d: %s"
                    .formatted(builder.command().get(0), status, output.isBlank() ? "(no output)" : output));
        }
        return output;
    }

    private static int exitStatus(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while waiting for a command.", interrupted);
        }
    }
}
