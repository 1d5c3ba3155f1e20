package io.clave.platform.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The beginning of a record's value, for people to read. */
record DeadLetterValue(
        @Schema(description = "the value, if it is UTF-8; at most 65,536 characters") @Nullable
        String text,

        @Schema(description = "the value, if it is not; at most 65,536 bytes") @Nullable
        String base64,

        @Schema(description = "whether there is more; the whole value is at .../value")
        boolean truncated) {

    private static final int MOST = 65_536;

    static DeadLetterValue of(byte[] value) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
            return new DeadLetterValue(text.substring(0, Math.min(MOST, text.length())), null, text.length() > MOST);
        } catch (CharacterCodingException e) {
            byte[] beginning = Arrays.copyOf(value, Math.min(MOST, value.length));
            return new DeadLetterValue(null, Base64.getEncoder().encodeToString(beginning), value.length > MOST);
        }
    }
}
