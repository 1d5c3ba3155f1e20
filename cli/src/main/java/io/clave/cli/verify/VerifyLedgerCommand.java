package io.clave.cli.verify;

import io.clave.cli.api.ApiJson;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.identity.Role;
import io.clave.cli.identity.TokenRequest;
import io.clave.cli.stack.Stack;
import io.clave.cli.stack.StackOptions;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Recomputes the ledger of every account. */
@Command(
        name = "ledger",
        sortOptions = false,
        description = {
            "Recompute the hash chain of every account, and its orders from their revisions.",
            "The exit status is 1 when something is not what was booked."
        })
final class VerifyLedgerCommand implements Callable<Integer> {

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

    @Option(
            names = "--cursor",
            paramLabel = "CURSOR",
            description = "Go on where an earlier verification broke off; it said where.")
    private @Nullable String cursor;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Mixin
    private final StackOptions options = new StackOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Stack stack = options.runningStack();
        String token = stack.token(new TokenRequest("local-verify", List.of(Role.OPERATOR), TOKEN_LIFETIME));
        LedgerReport report = new LedgerCheck(new ClaveApi(stack.gateway(), () -> token)).run(cursor);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new String(ApiJson.bytes(report), StandardCharsets.UTF_8));
        } else {
            report.print(out);
        }
        out.flush();
        return report.intact() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
