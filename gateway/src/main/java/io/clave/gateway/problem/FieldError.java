package io.clave.gateway.problem;

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

        @Schema(description = "what is wrong, in words") String detail) {}
