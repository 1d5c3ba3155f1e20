package io.clave.planning.directive;

import io.clave.planning.valuechain.ValueChainActivity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which directives a list shows; what is null does not filter. */
record DirectiveFilter(
        @Nullable UUID accountId,
        @Nullable ValueChainActivity activity,
        @Nullable DirectiveStatus status) {}
