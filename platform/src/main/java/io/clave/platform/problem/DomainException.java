package io.clave.platform.problem;

import java.util.List;

/** A refusal in the domain's words; the name of the subclass becomes the problem's type and code. */
public abstract class DomainException extends RuntimeException {

    private final Kind kind;
    private final List<FieldError> errors;

    protected DomainException(Kind kind, String detail) {
        this(kind, detail, List.of());
    }

    protected DomainException(Kind kind, String detail, List<FieldError> errors) {
        super(detail);
        this.kind = kind;
        this.errors = List.copyOf(errors);
    }

    public final Kind kind() {
        return kind;
    }

    public final List<FieldError> errors() {
        return errors;
    }

    /** The refusal in kebab case: {@code EmailTaken} is {@code email-taken}. */
    public final String code() {
        return ProblemCode.of(getClass().getSimpleName());
    }
}
