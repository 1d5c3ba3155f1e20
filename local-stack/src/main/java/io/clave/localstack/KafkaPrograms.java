package io.clave.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Kafka's own programs. Their jars are kept apart by the build and are on nobody's class path but their own. */
final class KafkaPrograms {

    private static final String HOME = "clave.home";

    private KafkaPrograms() {}

    static List<String> command(String mainClass, List<String> jvmOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", jars().resolve("*").toString(), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path jars() {
        String home = System.getProperty(HOME);
        if (home == null) {
            throw new StartFailed("The system property clave.home must name the directory of the project.");
        }
        Path jars = Path.of(home, "local-stack", "target", "broker")
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(jars)) {
            throw new StartFailed(
                    "Kafka's jars are missing in %s; build the module local-stack first.".formatted(jars));
        }
        return jars;
    }
}
