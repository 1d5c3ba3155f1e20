package io.clave.system;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test the same running stack; each test leaves it up, with data of its own beside the others'. */
final class OneStack implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(RunningStack.class, type -> RunningStack.start(), RunningStack.class));
    }
}
