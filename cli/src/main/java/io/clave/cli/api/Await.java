package io.clave.cli.api;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for a condition, never for a time. */
public final class Await {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private Await() {}

    /** Asks until there is an answer; past the limit it fails and says what was waited for. */
    public static <T> T until(String what, Duration limit, Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + limit.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() >= deadline) {
                throw new WaitedTooLong(what, limit);
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = longer(pause);
        }
    }

    /** Repeats a call that may be repeated while nothing answers it, up to the limit. */
    public static <T> T answer(String what, Duration limit, Supplier<T> call) {
        return until(what, limit, () -> {
            try {
                return Optional.of(call.get());
            } catch (Unreachable e) {
                return Optional.empty();
            } catch (ApiProblem e) {
                if (e.passes()) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
