package io.clave.cli.imports;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.identity.Role;
import io.clave.cli.identity.TokenRequest;
import io.clave.cli.stack.Stack;
import io.clave.cli.stack.StackOptions;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Mixin;

/** The API of the local stack, as somebody who imports files sees it. */
final class ImportApi {

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

    @Mixin
    private final StackOptions options = new StackOptions();

    ClaveApi connect() {
        Stack stack = options.runningStack();
        String token = stack.token(new TokenRequest("local-import", List.of(Role.ERP, Role.OPERATOR), TOKEN_LIFETIME));
        return new ClaveApi(stack.gateway(), () -> token);
    }
}
