package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import io.clave.platform.intake.PassingFault;
import io.clave.platform.trace.Traces;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Books orders that are pushed one by one: those that wait at the same moment share a transaction, its statements and its flush
 * to disk. Nobody is answered before the commit, and the fault of one order does not fail the others.
 */
@Singleton
class PushGroups {

    private static final int MOST = 200;
    /** While one group waits for the disk, another one works, */
    private static final int AT_ONCE = 2;
    /** if so many orders wait: a group costs the same statements for one order as for many. */
    private static final int ENOUGH = 4;

    /** An order whose sender waits. */
    private static final class Push {

        private final ArrivedOrder order;
        private final CompletableFuture<Verdict> verdict = new CompletableFuture<>();
        private boolean taken;

        Push(OrderDocument document) {
            order = new ArrivedOrder(document, Traces.currentParent());
        }
    }

    private final OrderDoor door;
    private final Lock lock = new ReentrantLock();
    private final Condition turn = lock.newCondition();
    private final Deque<Push> waiting = new ArrayDeque<>();
    private int underWay;

    PushGroups(OrderDoor door) {
        this.door = door;
    }

    Verdict take(OrderDocument document) {
        Push push = new Push(document);
        List<Push> group = join(push);
        while (!group.isEmpty()) {
            try {
                book(group);
            } finally {
                group = leave(push);
            }
        }
        return verdict(push);
    }

    private List<Push> join(Push push) {
        lock.lock();
        try {
            waiting.add(push);
            return awaitGroup(push);
        } finally {
            lock.unlock();
        }
    }

    private List<Push> leave(Push push) {
        lock.lock();
        try {
            underWay--;
            turn.signalAll();
            return awaitGroup(push);
        } finally {
            lock.unlock();
        }
    }

    /** The orders that this caller is to book; none once its own is in a group. */
    private List<Push> awaitGroup(Push push) {
        while (!push.taken && !mayBegin()) {
            turn.awaitUninterruptibly();
        }
        List<Push> group = new ArrayList<>();
        if (!push.taken) {
            underWay++;
            while (group.size() < MOST && !waiting.isEmpty()) {
                Push next = waiting.remove();
                next.taken = true;
                group.add(next);
            }
        }
        return group;
    }

    private boolean mayBegin() {
        return underWay == 0 || underWay < AT_ONCE && waiting.size() >= ENOUGH;
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
