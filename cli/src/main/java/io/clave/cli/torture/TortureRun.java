package io.clave.cli.torture;

import io.clave.cli.api.AccountRow;
import io.clave.cli.api.Await;
import io.clave.cli.api.Batches;
import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderTopic;
import io.clave.cli.api.WaitedTooLong;
import io.clave.cli.stack.Member;
import io.clave.cli.stack.Stack;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Plays a script: each burst of messages goes on while something breaks, and is repeated by its sender until it is acknowledged. */
final class TortureRun {

    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Stack stack;
    private final OrderTopic topic;
    private final Batches batches;
    private final Witness witness;
    private final Journal journal;
    private final Oracle oracle = new Oracle();
    private final PrintWriter out;
    private final PrintWriter quiet = new PrintWriter(Writer.nullWriter());

    TortureRun(Stack stack, OrderTopic topic, Batches batches, Witness witness, Journal journal, PrintWriter out) {
        this.stack = stack;
        this.topic = topic;
        this.batches = batches;
        this.witness = witness;
        this.journal = journal;
        this.out = out;
    }

    void play(Step step) {
        step.messages().forEach(oracle::take);
        CompletableFuture<Void> pushing = CompletableFuture.runAsync(() -> push(step.messages()));
        long began = System.nanoTime();
        strike(step.fault());
        waitFor(pushing);
        open(step.opened());
        out.printf(
                "step %d: %d messages, %s, %.1f s%n",
                step.number(), step.messages().size(), step.fault(), (System.nanoTime() - began) / 1e9);
        out.flush();
    }

    /** Only when all that was sent for them waits in quarantine, so that it is known what was sent before. */
    void open(List<TortureAccount> accounts) {
        accounts.forEach(account -> Await.until("the orders of an unknown account in quarantine", PATIENCE, () -> {
            int waiting = witness.waiting(account);
            return waiting == oracle.waiting(account).size() ? Optional.of(waiting) : Optional.empty();
        }));
        accounts.forEach(oracle::open);
        batches.accounts(accounts.stream()
                .map(account -> new AccountRow(
                        source(account), account.externalId(), account.externalId(), null, null, "STANDARD", false))
                .toList());
    }

    /** What is wrong once the stack has had the time to work everything off. */
    Findings settle() {
        long began = System.nanoTime();
        Findings findings = compared();
        out.printf(
                "%d orders compared after %.1f s: %d differences%n",
                oracle.orders().size(),
                (System.nanoTime() - began) / 1e9,
                findings.differences().size());
        return findings;
    }

    private Findings compared() {
        Findings[] last = new Findings[1];
        try {
            return Await.until("the stack to agree with the oracle", PATIENCE, () -> {
                last[0] = Findings.of(oracle, journal.read(), witness.look());
                return last[0].isClean() ? Optional.of(last[0]) : Optional.empty();
            });
        } catch (WaitedTooLong e) {
            return Objects.requireNonNull(last[0]);
        }
    }

    private void strike(Fault fault) {
        long began = System.nanoTime();
        switch (fault.manner) {
            case NONE -> {
                return;
            }
            case REBALANCE -> Rebalance.happen(stack.bootstrapServers());
            case CUT_RELAY -> RelayCut.happen(stack.database(Member.ACCOUNTS));
            case STOP -> fault.victims.forEach(stack::stop);
            case KILL -> fault.victims.forEach(stack::kill);
        }
        stack.up(quiet);
        out.printf("  recovered from %s after %.1f s%n", fault, (System.nanoTime() - began) / 1e9);
    }

    private void push(List<Message> messages) {
        List<OrderDocument> byRest = new ArrayList<>();
        for (Message message : messages) {
            OrderDocument document = message.document();
            if (document == null) {
                topic.sendRaw(source(message.account()), key(message.account()), message.rubbishBytes());
            } else if (message.account().byKafka()) {
                topic.send(document, journal::acknowledged);
            } else {
                byRest.add(document);
            }
        }
        if (!byRest.isEmpty()) {
            batches.orders(byRest);
            journal.acknowledged(byRest);
        }
        topic.flush();
        journal.sync();
    }

    private static void waitFor(CompletableFuture<Void> pushing) {
        try {
            pushing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static String key(TortureAccount account) {
        return source(account) + ":" + account.externalId();
    }

    /** The part of the identifier before the number of the account. */
    private static String source(TortureAccount account) {
        return account.externalId().substring(0, account.externalId().lastIndexOf('-'));
    }
}
