package io.clave.platform.paging;

import io.clave.platform.problem.Invalid;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Cursors a client can keep but not forge: signed, and bound to the filter they were made for. */
@Singleton
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final String SEPARATOR = "\u001f";

    private final SecretKeySpec key;

    Cursors(CursorConfig config) {
        this.key = new SecretKeySpec(config.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The keyset is the sort key of the last item seen; filter is any text that names the query. */
    public String encode(String filter, String... keyset) {
        byte[] text = String.join(SEPARATOR, keyset).getBytes(StandardCharsets.UTF_8);
        byte[] signed = Arrays.copyOf(signature(filter, text), SIGNATURE_BYTES + text.length);
        System.arraycopy(text, 0, signed, SIGNATURE_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** A page of what was found when one item more than the limit was asked for; that one says whether there is a next page. */
    public <T, V> Page<V> page(
            String filter, List<T> found, int limit, Function<T, String[]> keyset, Function<T, V> view) {
        List<T> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? encode(filter, keyset.apply(shown.get(limit - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    /** The keyset of a cursor made for the same filter. */
    public List<String> decode(String filter, String cursor) {
        byte[] signed = bytes(cursor);
        if (signed.length < SIGNATURE_BYTES) {
            throw refusal();
        }
        byte[] text = Arrays.copyOfRange(signed, SIGNATURE_BYTES, signed.length);
        if (!MessageDigest.isEqual(signature(filter, text), Arrays.copyOf(signed, SIGNATURE_BYTES))) {
            throw refusal();
        }
        return List.of(new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }

    private byte[] signature(String filter, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(filter.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw refusal();
        }
    }

    private static Invalid refusal() {
        return Invalid.parameter("cursor", "invalid-cursor", "The cursor is not of this list and filter.");
    }
}
