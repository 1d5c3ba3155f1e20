package io.clave.system;

import io.clave.cli.Clave;
import io.clave.cli.identity.Role;
import io.clave.cli.stack.Stack;
import io.clave.cli.stack.StackOptions;
import io.clave.localstack.Ports;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import picocli.CommandLine;

/** The whole stack as a user would start it, on free ports and with data of its own. */
@SuppressWarnings("deprecation")
final class RunningStack implements CloseableResource {

    /** How a command ended and what it said. */
    record Said(int status, String text) {}

    private static final List<String> PORTS = List.of(
            "--gateway-port",
            "--accounts-port",
            "--scoring-port",
            "--planning-port",
            "--postgresql-port",
            "--kafka-port");

    private final Path data;

    private RunningStack(Path data) {
        this.data = data;
    }

    static RunningStack start() {
        try {
            RunningStack stack = new RunningStack(Files.createTempDirectory("clave-system"));
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.up(freePorts());
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts what does not run. */
    void up() {
        up(List.of());
    }

    /** Runs a command as the script does. */
    Said clave(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--data", data.toString()));
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text, true);
        int status = Clave.commandLine().setOut(writer).setErr(writer).execute(all.toArray(String[]::new));
        return new Said(status, text.toString());
    }

    Stack stack() {
        StackOptions options = new StackOptions();
        new CommandLine(options).parseArgs("--data", data.toString());
        return options.stack();
    }

    RequestSpecification as(Role role) {
        Stack stack = stack();
        return RestAssured.given()
                .baseUri(stack.gateway().toString())
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .auth()
                .oauth2(stack.token(role));
    }

    @Override
    public void close() {
        clave(List.of("reset"));
    }

    private void up(List<String> ports) {
        List<String> command = new ArrayList<>(List.of("up", "--detach"));
        command.addAll(ports);
        Said said = clave(command);
        if (said.status() != 0) {
            throw new AssertionError(said.text());
        }
    }

    private static List<String> freePorts() {
        List<String> options = new ArrayList<>();
        for (String option : PORTS) {
            options.add(option);
            options.add(String.valueOf(Ports.free()));
        }
        return options;
    }
}
