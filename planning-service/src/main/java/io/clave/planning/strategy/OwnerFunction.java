package io.clave.planning.strategy;

/** Who answers for an action: the functions that work together on one account. */
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
