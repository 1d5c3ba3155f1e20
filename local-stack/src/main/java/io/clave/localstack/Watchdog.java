package io.clave.localstack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a shell script when this JVM ends, however it ends: the script waits for the end of a pipe that only this JVM holds open.
 */
final class Watchdog {

    private static final String WAIT = "trap '' HUP INT TERM; read -r _; ";

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    static Watchdog whenThisJvmEnds(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", WAIT + script, "watchdog"));
        command.addAll(List.of(arguments));
        try {
            return new Watchdog(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException failure) {
            throw new StartFailed("The shell that watches over this JVM could not be started.", failure);
        }
    }

    void dismiss() {
        shell.destroyForcibly();
    }
}
