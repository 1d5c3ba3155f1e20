package io.clave.cli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void anotherLibraryVerifiesTheTokenWithThePublicHalf() throws Exception {
        TokenRequest request = new TokenRequest("ada", List.of(Role.KAM, Role.KAM_MANAGER), Duration.ofHours(1));

        SignedJWT token = SignedJWT.parse(issuer().issue(request));

        assertThat(token.verify(new RSASSAVerifier(publicHalf()))).isTrue();
        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    }

    @Test
    void theTokenSaysWhoMayDoWhatUntilWhen() throws Exception {
        TokenRequest request = new TokenRequest("ada", List.of(Role.KAM, Role.KAM_MANAGER), Duration.ofHours(1));

        SignedJWT token = SignedJWT.parse(issuer().issue(request));

        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("https://clave.local");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("clave");
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("ada");
        assertThat(token.getJWTClaimsSet().getStringListClaim("groups")).containsExactly("kam", "kam-manager");
        assertThat(token.getJWTClaimsSet().getExpirationTime()).isEqualTo(Date.from(NOW.plusSeconds(3600)));
    }

    @Test
    void theKeyIsMadeOnceAndBelongsToItsOwnerAlone() throws Exception {
        String first = SigningKey.in(keyFile()).publicHalf();
        String second = SigningKey.in(keyFile()).publicHalf();

        assertThat(second).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedKeyIsNotReplacedInSilence() throws Exception {
        Files.writeString(keyFile(), "not a key");

        assertThatThrownBy(() -> SigningKey.in(keyFile())).hasMessageContaining("signing key cannot be read");
    }

    private TokenIssuer issuer() {
        return new TokenIssuer(SigningKey.in(keyFile()), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private RSAPublicKey publicHalf() throws Exception {
        byte[] encoded = Base64.getDecoder().decode(SigningKey.in(keyFile()).publicHalf());
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private Path keyFile() {
        return directory.resolve("signing-key");
    }
}
