package io.clave.planning.strategy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers for an action: the functions that work together on one account. */
@Schema(description = "who answers for an action")
public enum OwnerFunction {
    KEY_ACCOUNT_MANAGER,
    EXECUTIVE_SPONSOR,
    PRODUCT_MANAGEMENT,
    RESEARCH_AND_DEVELOPMENT,
    OPERATIONS,
    LOGISTICS,
    PROCUREMENT,
    SERVICE,
    FINANCE
}
