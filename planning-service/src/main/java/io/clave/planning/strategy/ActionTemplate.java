package io.clave.planning.strategy;

import io.clave.planning.valuechain.ValueChainActivity;

/** An action that a strategy calls for; its text holds places for the figures of an account. */
public record ActionTemplate(String instruction, ValueChainActivity activity, OwnerFunction owner, RelativeDue due) {}
