package io.clave.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Bean-validation findings as field errors. */
final class Violations {

    private Violations() {}

    static List<FieldError> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(Violations::fieldError)
                .sorted(Comparator.comparing(FieldError::toString))
                .toList();
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = ProblemCode.of(rule);
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        boolean ofMethod = nodes.get(0).getKind() == ElementKind.METHOD;
        List<Path.Node> inside = ofMethod ? nodes.subList(Math.min(2, nodes.size()), nodes.size()) : nodes;
        if (inside.isEmpty()) {
            return FieldError.parameter(nodes.get(nodes.size() - 1).getName(), code, violation.getMessage());
        }
        return FieldError.at(pointer(inside), code, violation.getMessage());
    }

    private static String pointer(List<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
