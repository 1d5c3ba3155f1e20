package io.clave.cli.stack;

import io.clave.cli.text.Refusal;
import io.clave.localstack.Lifetime;
import io.clave.localstack.StartFailed;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says which local stack is meant. */
public final class StackOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:CLAVE_DATA}",
            description = "Where the stack keeps its files (default: .clave in the project, or $CLAVE_DATA).")
    private @Nullable Path data;

    /** With the ports of its last start. */
    public Stack stack() {
        return stack(Map.of());
    }

    /** The same, if it is up. */
    public Stack runningStack() {
        Stack stack = stack();
        if (!stack.isUp()) {
            throw new Refusal("The stack is not up; start it with ./clave up --detach.");
        }
        return stack;
    }

    /** With these ports for the next start, the others as they were. */
    public Stack stack(PortOptions changes) {
        return stack(changes.chosen());
    }

    private Stack stack(Map<Member, Integer> changes) {
        StackDirectory directory = new StackDirectory(data == null ? home().resolve(".clave") : data);
        StackPorts ports = directory.ports().orElse(StackPorts.usual()).with(changes);
        return new Stack(new StackSettings(directory, ports, home(), Lifetime.DETACHED));
    }

    private static Path home() {
        return Optional.ofNullable(System.getProperty("clave.home"))
                .map(Path::of)
                .orElseThrow(
                        () -> new StartFailed("The system property clave.home must name the project's directory."));
    }
}
