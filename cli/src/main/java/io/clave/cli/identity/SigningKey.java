package io.clave.cli.identity;

import io.clave.cli.files.PrivateFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The key pair that vouches for the tokens of one local stack; its private half never leaves the file. */
public final class SigningKey {

    private static final String ALGORITHM = "RSA";
    private static final int BITS = 2048;

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** The key in that file; made anew when there is none. */
    public static SigningKey in(Path file) {
        if (!Files.exists(file)) {
            PrivateFile.write(
                    file,
                    Base64.getEncoder().encodeToString(generate().getPrivate().getEncoded()));
        }
        return new SigningKey(read(PrivateFile.read(file)));
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair read(String encoded) {
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            byte[] content = Base64.getDecoder().decode(encoded.strip());
            RSAPrivateCrtKey secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(content));
            RSAPublicKeySpec open = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
            return new KeyPair(factory.generatePublic(open), secret);
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new KeyDamaged(damaged);
        }
    }

    /** Base64 of the X.509 form, as the services take it. */
    public String publicHalf() {
        return Base64.getEncoder().encodeToString(publicKey().getEncoded());
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    PrivateKey privateKey() {
        return pair.getPrivate();
    }
}
