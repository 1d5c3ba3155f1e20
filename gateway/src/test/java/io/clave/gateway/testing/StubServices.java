package io.clave.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The three services behind the gateway, one of them with a replica that never starts, and the key that it trusts. */
public class StubServices implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        StubService.all().forEach(StubService::start);
        return Map.of(
                "clave.gateway.accounts-url",
                StubService.ACCOUNTS.url(),
                "clave.gateway.scoring-url",
                StubService.SCORING.url(),
                "clave.gateway.planning-url",
                StubService.PLANNING.url() + ",http://localhost:1",
                "clave.gateway.timeouts.answer",
                "1S",
                "clave.gateway.timeouts.upload",
                "5S",
                "quarkus.oidc.public-key",
                Tokens.publicKey(),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER);
    }

    @Override
    public void stop() {
        StubService.all().forEach(StubService::stop);
    }
}
