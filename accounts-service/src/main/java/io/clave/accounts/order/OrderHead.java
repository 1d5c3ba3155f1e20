package io.clave.accounts.order;

import java.util.UUID;

/** What must be known of an order to decide about its next revision. */
public record OrderHead(UUID id, UUID accountId, int revision, byte[] digest) {}
