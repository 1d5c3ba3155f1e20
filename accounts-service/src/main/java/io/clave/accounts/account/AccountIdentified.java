package io.clave.accounts.account;

import java.util.Map;
import java.util.UUID;

/** Fired inside the transaction in which accounts become known under new external identifiers. */
public record AccountIdentified(Map<ExternalId, UUID> accounts) {}
