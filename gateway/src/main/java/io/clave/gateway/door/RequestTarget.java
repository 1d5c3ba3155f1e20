package io.clave.gateway.door;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a path and a query may look like: RFC 3986, without the spellings by which one server reads another path than the
 * next. An encoded slash may stand in a parameter, because document numbers have them, but not beside dots.
 */
final class RequestTarget {

    private static final String UNRESERVED_AND_DELIMITERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,=:@/%";

    /** No semicolon: it begins a matrix parameter, which some servers cut off. */
    private static final BitSet PATH = bits(UNRESERVED_AND_DELIMITERS);

    private static final BitSet QUERY = bits(UNRESERVED_AND_DELIMITERS + "?;[]");

    private static final Pattern DOTS = Pattern.compile("(^|/)\\.\\.?(/|$)");

    private RequestTarget() {}

    /** Why the target is refused; null when it is fine. */
    static @Nullable String fault(String path, @Nullable String query) {
        if (!path.chars().allMatch(PATH::get)) {
            return "The path has a character that must be percent-encoded.";
        }
        if (query != null && !query.chars().allMatch(QUERY::get)) {
            return "The query has a character that must be percent-encoded.";
        }
        String decodedPath = decode(path);
        if (decodedPath == null || (query != null && decode(query) == null)) {
            return "A percent-encoding is broken.";
        }
        if (decodedPath.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\')) {
            return "The path hides a control character or a backslash.";
        }
        boolean dots = decodedPath.contains("/.") && DOTS.matcher(decodedPath).find();
        return dots ? "The path has a segment of dots." : null;
    }

    /** Byte by byte; null when an encoding is broken. */
    private static @Nullable String decode(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        StringBuilder decoded = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            int c = encoded.charAt(i);
            if (c == '%') {
                c = octet(encoded, i + 1);
                i += 2;
            }
            if (c < 0) {
                return null;
            }
            decoded.append((char) c);
        }
        return decoded.toString();
    }

    /** The byte that two hexadecimal digits name; negative when they do not. */
    private static int octet(String encoded, int at) {
        if (at + 2 > encoded.length()) {
            return -1;
        }
        int high = Character.digit(encoded.charAt(at), 16);
        int low = Character.digit(encoded.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static BitSet bits(String characters) {
        BitSet bits = new BitSet();
        characters.chars().forEach(bits::set);
        return bits;
    }
}
