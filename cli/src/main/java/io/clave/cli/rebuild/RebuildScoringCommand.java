package io.clave.cli.rebuild;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.identity.Role;
import io.clave.cli.identity.TokenRequest;
import io.clave.cli.stack.Stack;
import io.clave.cli.stack.StackOptions;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the orders that scoring knows equal to those of their source. */
@Command(
        name = "scoring",
        sortOptions = false,
        description = {
            "Make the orders that scoring knows equal to those of their source, and score all accounts.",
            "Orders go on flowing meanwhile. It can be repeated at any time."
        })
final class RebuildScoringCommand implements Callable<Integer> {

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

    @Option(
            names = "--from",
            required = true,
            paramLabel = "SOURCE",
            description = "ledger, or topic: accounts.order.v1 from its beginning.")
    private RebuildSource source = RebuildSource.LEDGER;

    @Mixin
    private final StackOptions options = new StackOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Stack stack = options.runningStack();
        String token = stack.token(new TokenRequest("local-rebuild", List.of(Role.OPERATOR), TOKEN_LIFETIME));
        ClaveApi api = new ClaveApi(stack.gateway(), () -> token);
        OrderSource orders =
                source == RebuildSource.LEDGER ? new LedgerOrders(api) : new TopicOrders(stack.bootstrapServers());
        print(new ScoringRebuild(api).run(source, orders));
        return ExitCode.OK;
    }

    private void print(RebuildView done) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s orders were read and %s accounts compared: %s orders were missing or different, %s were not in the %s.%n",
                Texts.count(done.received()),
                Texts.count(done.accounts()),
                Texts.count(done.restored()),
                Texts.count(done.removed()),
                Texts.words(source.name()));
        out.flush();
    }
}
