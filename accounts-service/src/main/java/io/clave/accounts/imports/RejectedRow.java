package io.clave.accounts.imports;

import io.clave.accounts.intake.Verdict;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row that was not taken, and why; the field is the first place that is wrong. */
record RejectedRow(long line, @Nullable String field, String code, String detail, byte[] content) {

    /** The database keeps no NUL in a text, and a name in a file may hold one. */
    RejectedRow {
        field = field == null ? null : UnknownNames.readable(field);
        detail = UnknownNames.readable(detail);
    }

    static RejectedRow of(ImportRow row, DomainException refusal) {
        List<FieldError> errors = refusal.errors();
        String field = errors.isEmpty() || "".equals(errors.get(0).pointer())
                ? null
                : errors.get(0).pointer();
        String code = errors.isEmpty() ? refusal.code() : errors.get(0).code();
        String detail = errors.isEmpty()
                ? String.valueOf(refusal.getMessage())
                : errors.stream().map(RejectedRow::words).collect(Collectors.joining("; "));
        return new RejectedRow(row.line(), field, code, detail, row.original());
    }

    static RejectedRow of(ImportRow row, Verdict verdict) {
        return new RejectedRow(
                row.line(), null, String.valueOf(verdict.code()), String.valueOf(verdict.detail()), row.original());
    }

    private static String words(FieldError error) {
        return "".equals(error.pointer()) ? error.detail() : error.pointer() + ": " + error.detail();
    }
}
