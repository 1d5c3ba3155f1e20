package io.clave.platform.problem;

import java.util.List;

/** A request that breaks a rule of its own shape; it names every place. */
public final class Invalid extends DomainException {

    public Invalid(String detail, List<FieldError> errors) {
        super(Kind.INVALID, detail, errors);
    }

    public static Invalid parameter(String name, String code, String detail) {
        return new Invalid(detail, List.of(FieldError.parameter(name, code, detail)));
    }

    public static Invalid at(String pointer, String code, String detail) {
        return new Invalid(detail, List.of(FieldError.at(pointer, code, detail)));
    }
}
