package io.clave.cli.stack;

import io.clave.localstack.StartFailed;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Does the same with several members at once. */
final class Parallel {

    private static final Duration UNWINDING = Duration.ofSeconds(20);

    private Parallel() {}

    /** Waits for all, also when one fails, and then reports the first failure. */
    static void forEach(Collection<Member> members, Consumer<Member> action) {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<?>> running = members.stream()
                    .<Future<?>>map(member -> threads.submit(() -> action.accept(member)))
                    .toList();
            List<RuntimeException> failures =
                    running.stream().flatMap(each -> failure(each).stream()).toList();
            if (!failures.isEmpty()) {
                throw failures.get(0);
            }
        } finally {
            finish(threads);
        }
    }

    /** After an interrupt some may still be at work; nothing may be started behind the back of who stops the rest. */
    private static void finish(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            threads.awaitTermination(UNWINDING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<RuntimeException> failure(Future<?> running) {
        try {
            running.get();
            return Optional.empty();
        } catch (ExecutionException failure) {
            return Optional.of(
                    failure.getCause() instanceof RuntimeException cause
                            ? cause
                            : new StartFailed("A start failed.", failure));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of(new StartFailed("Interrupted while starting.", interrupted));
        }
    }
}
