package io.clave.cli.stack;

import io.clave.localstack.StartFailed;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same with several members at once. */
final class Parallel {

    private Parallel() {}

    /** Waits for all, also when one fails, and then reports the first failure. */
    static void forEach(Collection<Member> members, Consumer<Member> action) {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<?>> running = members.stream()
                    .<Future<?>>map(member -> threads.submit(() -> action.accept(member)))
                    .toList();
            running.forEach(Parallel::await);
        } finally {
            threads.shutdown();
        }
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new StartFailed("A start failed.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while starting.", interrupted);
        }
    }
}
