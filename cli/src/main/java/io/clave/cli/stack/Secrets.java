package io.clave.cli.stack;

import io.clave.cli.files.PrivateFile;
import io.clave.localstack.StartFailed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passwords of one local stack, made on its first start. */
final class Secrets {

    private static final String SUPERUSER = "postgresql-superuser";
    private static final String CURSOR_KEY = "cursor-key";
    private static final int BYTES = 24;

    private final Properties values;
    private final Path file;

    private Secrets(Properties values, Path file) {
        this.values = values;
        this.file = file;
    }

    static Secrets in(Path file) {
        if (!Files.exists(file)) {
            PrivateFile.write(file, fresh());
        }
        return new Secrets(PropertiesFile.read(file), file);
    }

    private static String fresh() {
        SecureRandom random = new SecureRandom();
        Supplier<String> secret = () -> {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        };
        Stream<String> roles =
                Member.services().stream().filter(Member::hasDatabase).map(Member::database);
        return Stream.concat(Stream.of(SUPERUSER, CURSOR_KEY), roles)
                .map(name -> name + "=" + secret.get())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String superuserPassword() {
        return value(SUPERUSER);
    }

    String cursorKey() {
        return value(CURSOR_KEY);
    }

    /** Of the role that owns the service's database. */
    String databasePassword(Member service) {
        return value(service.database());
    }

    private String value(String name) {
        return Optional.ofNullable(values.getProperty(name))
                .orElseThrow(() -> new StartFailed("%s lacks %s.".formatted(file, name)));
    }
}
