package io.clave.cli.identity;

import java.time.Duration;
import java.util.List;

/** Whom a token is for and how long it holds. */
public record TokenRequest(String subject, List<Role> roles, Duration lifetime) {

    private static final Duration WORKING_DAY = Duration.ofHours(12);

    public static TokenRequest of(Role role) {
        return new TokenRequest("local-" + role, List.of(role), WORKING_DAY);
    }
}
