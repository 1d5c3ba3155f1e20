package io.clave.platform.problem;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Query parameters whose value could not be read; the framework reports them as an address that is not there. */
final class Parameters {

    private Parameters() {}

    /** The parameters whose value the cause complains of. */
    static List<FieldError> unreadable(UriInfo uri, Throwable cause) {
        String complaint = String.valueOf(cause.getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> names(complaint, value)))
                .map(parameter -> FieldError.parameter(
                        parameter.getKey(),
                        "invalid-value",
                        "The parameter '" + parameter.getKey() + "' cannot be read."))
                .toList();
    }

    private static boolean names(String complaint, String value) {
        return value.isEmpty() ? complaint.contains("\"\"") : complaint.contains(value);
    }
}
