package io.clave.gateway.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Tokens as an identity provider would issue them, signed with a key of this test run. */
public final class Tokens {

    public static final String ISSUER = "https://clave.local";
    public static final KeyPair KEYS = newKeys();

    private Tokens() {}

    public static String as(String role) {
        return claims(role).sign(KEYS.getPrivate());
    }

    /** What every good token says, to be spoilt. */
    public static JwtClaimsBuilder claims(String role) {
        return Jwt.issuer(ISSUER)
                .audience("clave")
                .subject("test-" + role)
                .upn("test-" + role)
                .groups(Set.of(role))
                .expiresAt(Instant.now().plusSeconds(600));
    }

    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    public static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
