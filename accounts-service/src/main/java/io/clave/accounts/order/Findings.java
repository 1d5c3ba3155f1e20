package io.clave.accounts.order;

import io.clave.platform.problem.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found wrong with a document so far. */
final class Findings {

    static final int LONGEST_NAME = 64;

    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final int MOST_DECIMALS = 6;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;

    private final List<FieldError> errors = new ArrayList<>();

    List<FieldError> all() {
        return errors;
    }

    void add(String pointer, String code, String detail) {
        errors.add(FieldError.at(pointer, code, detail));
    }

    void require(boolean kept, String pointer, String code, String detail) {
        if (!kept) {
            add(pointer, code, detail);
        }
    }

    void inRange(boolean kept, String pointer, String detail) {
        require(kept, pointer, "out-of-range", detail);
    }

    void text(String pointer, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            add(pointer, "required", "This is required.");
        } else if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            add(pointer, "invalid-value", "At most " + longest + " characters, none of them a control character.");
        }
    }

    boolean bounded(String pointer, @Nullable BigDecimal value) {
        if (value == null) {
            add(pointer, "required", "This is required.");
            return false;
        }
        boolean bounded = value.abs().compareTo(LARGEST) <= 0 && value.scale() <= MOST_DECIMALS;
        inRange(bounded, pointer, "At most 1,000,000,000, with at most 6 decimals.");
        return bounded;
    }

    void promise(String pointer, @Nullable LocalDate day) {
        inRange(
                day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR),
                pointer,
                "A promised day lies between 1970 and 2200.");
    }
}
