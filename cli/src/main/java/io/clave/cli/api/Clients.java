package io.clave.cli.api;

import io.clave.cli.identity.Role;
import io.clave.cli.identity.TokenRequest;
import io.clave.cli.stack.Stack;
import java.time.Duration;
import java.util.List;

/** The API as an ERP system, a key account manager and an operator see it, each with a token of one's own. */
public record Clients(ClaveApi erp, ClaveApi kam, ClaveApi operator) {

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

    public static Clients of(Stack stack, String command) {
        return new Clients(
                client(stack, command, Role.ERP),
                client(stack, command, Role.KAM),
                client(stack, command, Role.OPERATOR));
    }

    private static ClaveApi client(Stack stack, String command, Role role) {
        String token = stack.token(new TokenRequest(command + "-" + role, List.of(role), TOKEN_LIFETIME));
        return new ClaveApi(stack.gateway(), () -> token);
    }
}
