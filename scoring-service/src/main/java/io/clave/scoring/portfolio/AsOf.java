package io.clave.scoring.portfolio;

import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day a question is about: today (UTC), or a past day. Nobody knows the orders of tomorrow. */
@Singleton
public class AsOf {

    private static final String CODE = "in-the-future";
    private static final String PARAMETER = "asOf";
    private static final String DETAIL = " must not be in the future.";

    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day asked for by a query parameter. */
    public LocalDate ofParameter(@Nullable LocalDate asked) {
        return ofParameter(PARAMETER, asked);
    }

    /** The day asked for by a query parameter of another name. */
    public LocalDate ofParameter(String name, @Nullable LocalDate asked) {
        return notAfterToday(asked, FieldError.parameter(name, CODE, name + DETAIL));
    }

    /** The day asked for in a body. */
    public LocalDate ofBody(@Nullable LocalDate asked) {
        return notAfterToday(asked, FieldError.at("/asOf", CODE, PARAMETER + DETAIL));
    }

    private LocalDate notAfterToday(@Nullable LocalDate asked, FieldError refusal) {
        LocalDate today = today();
        if (asked != null && asked.isAfter(today)) {
            throw new Invalid(refusal.detail(), List.of(refusal));
        }
        return asked == null ? today : asked;
    }
}
