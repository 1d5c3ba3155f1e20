package io.clave.cli.stack;

import io.clave.cli.identity.Role;
import io.clave.cli.identity.TokenRequest;
import java.io.PrintWriter;
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

/** Issues a token for the local stack. */
@Command(name = "token", sortOptions = false, description = "Print a bearer token for the API of the local stack.")
public final class TokenCommand implements Callable<Integer> {

    @Option(
            names = "--role",
            required = true,
            split = ",",
            paramLabel = "ROLE",
            description = "One or more of: ${COMPLETION-CANDIDATES}.")
    private List<Role> roles = List.of();

    @Option(names = "--subject", paramLabel = "NAME", description = "Whom it names (default: local-ROLE).")
    private @Nullable String subject;

    @Option(
            names = "--expires",
            paramLabel = "TIME",
            converter = Lifespan.class,
            description = "How long it holds: 90s, 30m, 12h or 7d (default: 12h).")
    private @Nullable Duration expires;

    @Mixin
    private final StackOptions options = new StackOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        TokenRequest usual = TokenRequest.of(roles.get(0));
        TokenRequest request = new TokenRequest(
                subject == null ? usual.subject() : subject, roles, expires == null ? usual.lifetime() : expires);
        PrintWriter out = spec.commandLine().getOut();
        out.println(options.stack().token(request));
        out.flush();
        return ExitCode.OK;
    }
}
