package io.clave.planning.directive;

import io.clave.planning.valuechain.ValueChainActivity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a function is told to do for an account, and for how long. */
record Instruction(
        UUID accountId,
        ValueChainActivity activity,
        String text,
        DirectivePriority priority,
        TimeBox timeBox,
        @Nullable QuantityPerPeriod quantityPerPeriod) {}
