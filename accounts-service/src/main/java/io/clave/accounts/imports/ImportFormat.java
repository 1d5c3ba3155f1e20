package io.clave.accounts.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Invalid;
import io.clave.platform.problem.Kind;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The layouts of a file of orders. */
public enum ImportFormat {
    /** An order document a line, contract {@code erp-order.v1}. */
    NDJSON("clave-ndjson", ImportFormat.NDJSON_TYPE),
    /** An order line a row, the rows of one order together. */
    CSV("clave-csv", ImportFormat.CSV_TYPE);

    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String CSV_TYPE = "text/csv";

    private final String word;
    private final MediaType type;

    ImportFormat(String word, String type) {
        this.word = word;
        this.type = MediaType.valueOf(type);
    }

    @JsonValue
    public String word() {
        return word;
    }

    /** The layout that the parameter names, or the media type when it names none; they must not contradict each other. */
    static ImportFormat of(@Nullable String word, HttpHeaders headers) {
        requirePlainUtf8(headers);
        MediaType given = headers.getMediaType();
        ImportFormat ofType = Arrays.stream(values())
                .filter(format -> format.type.isCompatible(given))
                .findFirst()
                .orElse(null);
        if (word == null) {
            return ofType == null ? NDJSON : ofType;
        }
        ImportFormat named = of(word);
        if (ofType != null && ofType != named) {
            throw new UnsupportedFile("The format is " + word + ", but the Content-Type is " + given + ".");
        }
        return named;
    }

    private static ImportFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(
                        () -> Invalid.parameter("format", "invalid-value", "A format is clave-ndjson or clave-csv."));
    }

    private static void requirePlainUtf8(HttpHeaders headers) {
        MediaType given = headers.getMediaType();
        String charset = given.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        String encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        boolean utf8 = charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("us-ascii");
        // JSON is UTF-8 whatever a charset says, RFC 8259.
        if (CSV.type.isCompatible(given) && !utf8) {
            throw new UnsupportedFile("A file of orders is UTF-8, not " + charset + ".");
        }
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new UnsupportedFile("A file of orders is not packed; unpack it before it is sent.");
        }
    }

    static final class UnsupportedFile extends DomainException {
        UnsupportedFile(String detail) {
            super(Kind.UNSUPPORTED_MEDIA_TYPE, detail);
        }
    }
}
