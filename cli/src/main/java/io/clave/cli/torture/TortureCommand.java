package io.clave.cli.torture;

import io.clave.cli.api.Batches;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.OrderTopic;
import io.clave.cli.identity.Role;
import io.clave.cli.stack.Stack;
import io.clave.cli.stack.StackOptions;
import io.clave.cli.text.Refusal;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Breaks the local stack while orders come in, and shows that nothing was lost, doubled or mixed up. */
@Command(
        name = "torture",
        sortOptions = false,
        description = "Push orders of all kinds, kill what runs meanwhile, and compare the result with a simple model.")
public final class TortureCommand implements Callable<Integer> {

    private static final int STEPS_A_ROUND = 8;
    private static final int MOST_MINUTES = 720;

    @Option(names = "--seed", paramLabel = "N", description = "Plays the script of this number again.")
    private @Nullable Long seed;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "5", description = "1 to 720 (default: 5).")
    private int minutes;

    @Option(names = "--steps", paramLabel = "N", description = "So many steps, instead of a time.")
    private @Nullable Integer steps;

    @Mixin
    private final StackOptions options = new StackOptions();

    private final Clock clock = Clock.systemUTC();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (minutes < 1 || minutes > MOST_MINUTES || (steps != null && steps < 1)) {
            throw new Refusal("A run takes 1 to 720 minutes, or at least one step.");
        }
        Stack stack = options.runningStack();
        long chosen = seed == null ? new SecureRandom().nextInt(Integer.MAX_VALUE) : seed;
        PrintWriter out = spec.commandLine().getOut();
        out.println("Seed " + chosen + ": ./clave torture --seed " + chosen + " plays it again.");
        Findings findings = torture(stack, chosen, out);
        out.println(findings.isClean() ? "Nothing lost, nothing twice, nothing mixed up." : findings.text());
        out.flush();
        return findings.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Findings torture(Stack stack, long chosen, PrintWriter out) {
        Instant began = clock.instant();
        String source = String.format(Locale.ROOT, "torture%d", began.toEpochMilli());
        Batches batches = new Batches(new ClaveApi(stack.gateway(), () -> stack.token(Role.ERP)), TortureRun.PATIENCE);
        Witness witness =
                new Witness(stack, new ClaveApi(stack.gateway(), () -> stack.token(Role.OPERATOR)), source, began);
        Path journalFile = Path.of(System.getProperty("java.io.tmpdir"), source + ".journal");
        try (Journal journal = Journal.in(journalFile);
                OrderTopic topic = new OrderTopic(stack.bootstrapServers(), TortureRun.PATIENCE, clock)) {
            TortureRun run = new TortureRun(stack, topic, batches, witness, journal, out);
            Findings findings = rounds(new Script(chosen, source), run);
            if (findings.isClean()) {
                journal.discard();
            } else {
                out.println("What was acknowledged is in " + journalFile + ".");
            }
            return findings;
        }
    }

    /** After each round everything is compared, so that a difference shows soon after its cause. */
    private Findings rounds(Script script, TortureRun run) {
        long until = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        run.open(script.known());
        for (int played = 1; ; played++) {
            run.play(script.next());
            boolean last = steps == null ? System.nanoTime() > until : played >= steps;
            if (last) {
                run.open(script.rest());
            }
            if (last || (played % STEPS_A_ROUND == 0 && script.allKnown())) {
                Findings findings = run.settle();
                if (last || !findings.isClean()) {
                    return findings;
                }
            }
        }
    }
}
