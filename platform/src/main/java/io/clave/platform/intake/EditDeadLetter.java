package io.clave.platform.intake;

import io.clave.platform.problem.Invalid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another value for a record, as text or as bytes. */
record EditDeadLetter(
        @Schema(description = "the value in UTF-8") @Nullable @Size(max = MOST)
        String text,

        @Schema(description = "the value, if it is no text") @Nullable @Size(max = MOST)
        String base64,

        @NotBlank @Size(max = 1000) String reason) {

    private static final int MOST = 1_000_000;

    byte[] bytes() {
        requireBounded(text, "/text");
        requireBounded(base64, "/base64");
        if (text != null && base64 == null) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (base64 == null || text != null) {
            throw Invalid.at("/text", "ambiguous", "Give either text or base64.");
        }
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw Invalid.at("/base64", "invalid-value", "This is no Base64.");
        }
    }

    private static void requireBounded(@Nullable String value, String pointer) {
        if (value != null && value.length() > MOST) {
            throw Invalid.at(pointer, "too-long", "A value has at most 1,000,000 characters.");
        }
    }
}
