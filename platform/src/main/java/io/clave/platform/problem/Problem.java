package io.clave.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every error answer, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "identifies the problem", examples = "urn:problem:account-not-found")
        String type,

        @Schema(description = "the problem in short, the same for every occurrence")
        String title,

        @Schema(description = "HTTP status", examples = "404")
        int status,

        @Schema(description = "what happened this time") @Nullable
        String detail,

        @Schema(description = "path of the request") @Nullable
        String instance,

        @Schema(description = "stable code, the last part of the type", examples = "account-not-found")
        String code,

        @Schema(description = "trace to give to support") @Nullable
        String traceId,

        @Schema(description = "each place that is wrong") List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String code, @Nullable String detail, List<FieldError> errors) {
        String title = Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
        return new Problem("urn:problem:" + code, title, status, detail, null, code, null, errors);
    }

    Problem at(String instance, @Nullable String traceId) {
        return new Problem(type, title, status, detail, instance, code, traceId, errors);
    }
}
