package io.clave.cli.stack;

import io.clave.cli.files.PrivateFile;
import io.clave.localstack.Directories;
import io.clave.localstack.KafkaBroker;
import io.clave.localstack.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** All that one local stack keeps on disk. */
final class StackDirectory {

    private final Path root;

    StackDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    /** The files of PostgreSQL or of Kafka. */
    Path data(Member member) {
        return root.resolve(member.memberName());
    }

    Path log(Member member) {
        return switch (member) {
            case POSTGRESQL -> PostgresServer.log(data(member));
            case KAFKA -> KafkaBroker.log(data(member));
            default -> services().resolve(member + ".log");
        };
    }

    Path pidFile(Member service) {
        return services().resolve(service + ".pid");
    }

    /** The logs and pid files of the services. */
    Path services() {
        return root.resolve("services");
    }

    Path signingKey() {
        return root.resolve("signing-key");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path lock() {
        return root.resolve("lock");
    }

    private Path portsFile() {
        return root.resolve("ports.properties");
    }

    /** The ports of the last start. */
    Optional<StackPorts> ports() {
        if (!Files.exists(portsFile())) {
            return Optional.empty();
        }
        Properties stored = PropertiesFile.read(portsFile());
        return Optional.of(StackPorts.each(member ->
                Integer.valueOf(stored.getProperty(member.memberName(), Integer.toString(member.defaultPort())))));
    }

    void remember(StackPorts ports) {
        PrivateFile.write(
                portsFile(),
                Arrays.stream(Member.values())
                        .map(member -> member + "=" + ports.of(member))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    /** Removes what a stack puts here and nothing else, because the directory may be anybody's. */
    void clear() {
        List.of(data(Member.POSTGRESQL), data(Member.KAFKA), services()).forEach(Directories::remove);
        List.of(signingKey(), secrets(), portsFile(), lock()).forEach(StackDirectory::delete);
        try {
            Files.deleteIfExists(root);
        } catch (DirectoryNotEmptyException somebodyElsesFiles) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
