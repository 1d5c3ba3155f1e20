package io.clave.cli.api;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits for a condition, never for a time. */
public final class Await {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private Await() {}

    /** Asks until there is an answer; past the limit it fails and says what was waited for. */
    public static <T> T until(String what, Duration limit, Supplier<Optional<T>> question) {
        return until(what, limit, FIRST_PAUSE, LONGEST_PAUSE, question);
    }

    /** Asks at a steady pace, to measure when the answer came. */
    public static <T> T until(String what, Duration limit, Duration pause, Supplier<Optional<T>> question) {
        return until(what, limit, pause, pause, question);
    }

    /** Repeats a call that may be repeated while nothing answers it, up to the limit. */
    public static <T> T answer(String what, Duration limit, Supplier<T> call) {
        Attempts<T> attempts = new Attempts<>(call);
        try {
            return until(what, limit, attempts::next);
        } catch (WaitedTooLong e) {
            throw attempts.lastFailure == null ? e : e.because(attempts.lastFailure);
        }
    }

    private static <T> T until(
            String what, Duration limit, Duration first, Duration longest, Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + limit.toNanos();
        Duration pause = first;
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() >= deadline) {
                throw new WaitedTooLong(what, limit);
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = shorter(pause.multipliedBy(2), longest);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Tries a call and keeps the reason why it did not work. */
    private static final class Attempts<T> {

        private final Supplier<T> call;
        private @Nullable RuntimeException lastFailure;

        Attempts(Supplier<T> call) {
            this.call = call;
        }

        Optional<T> next() {
            try {
                return Optional.of(call.get());
            } catch (Unreachable e) {
                lastFailure = e;
                return Optional.empty();
            } catch (ApiProblem e) {
                if (!e.passes()) {
                    throw e;
                }
                lastFailure = e;
                return Optional.empty();
            }
        }
    }
}
