package io.clave.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request, and where it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        @Schema(description = "JSON pointer into the body", examples = "/lines/0/quantity") @Nullable
        String pointer,

        @Schema(description = "name of the query, path or header parameter", examples = "limit") @Nullable
        String parameter,

        @Schema(description = "stable code", examples = "required")
        String code,

        @Schema(description = "what is wrong, in words") String detail) {

    /** An error in the body; the pointer is a JSON pointer such as {@code /lines/0/quantity}. */
    public static FieldError at(String pointer, String code, String detail) {
        return new FieldError(pointer, null, code, detail);
    }

    public static FieldError parameter(String name, String code, String detail) {
        return new FieldError(null, name, code, detail);
    }
}
