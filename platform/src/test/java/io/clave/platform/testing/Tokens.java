package io.clave.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Tokens as an identity provider would issue them, signed with a key of this test run. */
public final class Tokens {

    public static final String ISSUER = "https://clave.local";
    private static final KeyPair KEYS = newKeys();

    private Tokens() {}

    public static String as(String role) {
        return as(role, "test-" + role);
    }

    public static String as(String role, String subject) {
        return token(role, subject, Instant.now().plusSeconds(600), KEYS);
    }

    public static String expired(String role) {
        return token(role, "late", Instant.now().minusSeconds(600), KEYS);
    }

    /** Signed by somebody else. */
    public static String forged(String role) {
        return token(role, "forger", Instant.now().plusSeconds(600), newKeys());
    }

    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static String token(String role, String subject, Instant expires, KeyPair keys) {
        return Jwt.issuer(ISSUER)
                .audience("clave")
                .subject(subject)
                .upn(subject)
                .groups(Set.of(role))
                .expiresAt(expires)
                .sign(keys.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
