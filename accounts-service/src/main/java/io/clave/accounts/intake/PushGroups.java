package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import io.clave.platform.intake.PassingFault;
import io.clave.platform.trace.Traces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * Books orders that are pushed one by one: those that wait at the same moment share a transaction, its statements and its flush
 * to disk. Nobody is answered before the commit, and the fault of one order does not fail the others.
 */
@Singleton
class PushGroups {

    private static final int MOST = 200;
    /** While one group waits for the disk, another one works. */
    private static final int AT_ONCE = 2;

    /** An order whose sender waits. */
    private static final class Push {

        private final ArrivedOrder order;
        private final CompletableFuture<Verdict> verdict = new CompletableFuture<>();
        private volatile boolean taken;

        Push(OrderDocument document) {
            order = new ArrivedOrder(document, Traces.currentParent());
        }
    }

    private final OrderDoor door;
    private final Queue<Push> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore turns = new Semaphore(AT_ONCE);

    PushGroups(OrderDoor door) {
        this.door = door;
    }

    Verdict take(OrderDocument document) {
        Push push = new Push(document);
        waiting.add(push);
        turns.acquireUninterruptibly();
        try {
            while (!push.taken) {
                takeGroup();
            }
        } finally {
            turns.release();
        }
        return verdict(push);
    }

    private void takeGroup() {
        List<Push> group = new ArrayList<>();
        for (Push next = waiting.poll(); next != null; next = group.size() < MOST ? waiting.poll() : null) {
            next.taken = true;
            group.add(next);
        }
        book(group);
    }

    private void book(List<Push> group) {
        try {
            List<Verdict> verdicts =
                    door.take(group.stream().map(push -> push.order).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).verdict.complete(verdicts.get(i));
            }
        } catch (RuntimeException failure) {
            if (group.size() == 1 || PassingFault.is(failure)) {
                group.forEach(push -> push.verdict.completeExceptionally(failure));
            } else {
                group.forEach(push -> book(List.of(push)));
            }
        } catch (Error fatal) {
            group.forEach(push -> push.verdict.completeExceptionally(fatal));
            throw fatal;
        }
    }

    private static Verdict verdict(Push push) {
        try {
            return push.verdict.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
