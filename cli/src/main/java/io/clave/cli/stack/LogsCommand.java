package io.clave.cli.stack;

import io.clave.localstack.Await;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the members of the local stack have logged. */
@Command(name = "logs", sortOptions = false, description = "Show the end of the logs.")
public final class LogsCommand implements Callable<Integer> {

    private static final Duration FOR_EVER = Duration.ofDays(3650);
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Parameters(
            arity = "0..1",
            paramLabel = "SERVICE",
            completionCandidates = MemberNames.class,
            converter = MemberNames.class,
            description = "One of: ${COMPLETION-CANDIDATES} (default: all).")
    private @Nullable Member member;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what is logged from now on, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "100",
            description = "Default: ${DEFAULT-VALUE}.")
    private int lines;

    @Mixin
    private final StackOptions options = new StackOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        StackDirectory directory = options.stack().directory();
        List<LogTail> tails = shown().stream()
                .map(shown -> new LogTail(directory.log(shown), member == null ? shown + " | " : ""))
                .toList();
        tails.forEach(tail -> tail.printLast(lines, out));
        if (follow) {
            Await.until(() -> printedForEver(tails, out), FOR_EVER, PAUSE);
        }
        return ExitCode.OK;
    }

    private List<Member> shown() {
        return member == null ? Arrays.asList(Member.values()) : List.of(member);
    }

    private static boolean printedForEver(List<LogTail> tails, PrintWriter out) {
        tails.forEach(tail -> tail.printNew(out));
        return false;
    }
}
