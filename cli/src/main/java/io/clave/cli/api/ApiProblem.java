package io.clave.cli.api;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The API answered, and the answer was no. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    record Body(
            @Nullable String code,
            @Nullable String detail,
            @Nullable List<FieldError> errors) {}

    private final int status;
    private final String code;

    private ApiProblem(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static ApiProblem of(String request, int status, Body body) {
        List<FieldError> errors = body.errors() == null ? List.of() : body.errors();
        String places = errors.stream().limit(3).map(FieldError::toString).collect(Collectors.joining("; ", " (", ")"));
        String said = body.detail() == null ? "nothing more was said" : body.detail();
        String code = body.code() == null ? "status-" + status : body.code();
        return new ApiProblem(
                status, code, request + " was refused with " + status + ": " + said + (errors.isEmpty() ? "" : places));
    }

    public int status() {
        return status;
    }

    /** The stable code, such as {@code account-not-found}. */
    public String code() {
        return code;
    }

    /** Whether the same request may succeed a moment later. */
    public boolean passes() {
        return status == 429 || status >= 500;
    }
}
