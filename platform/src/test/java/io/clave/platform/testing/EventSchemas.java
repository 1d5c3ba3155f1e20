package io.clave.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The event contracts in {@code contracts/events}. */
public final class EventSchemas {

    private static final Path FOLDER = Path.of(System.getProperty("clave.home"), "contracts", "events");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventSchemas() {}

    /** The contract name is that of its files, such as {@code accounts-order.v1}. */
    public static void assertValid(String contract, byte[] json) {
        Schema schema = REGISTRY.getSchema(text(contract + ".schema.json"));
        List<Error> errors = schema.validate(
                new String(json, StandardCharsets.UTF_8),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).as("violations of %s", contract).isEmpty();
    }

    public static byte[] example(String contract) {
        return text(contract + ".example.json").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
