package io.clave.planning.valuechain;

/**
 * The nine activities of a value chain: five primary ones and four that support them.
 *
 * <p>Source: Porter, Competitive Advantage, 1985.
 */
public enum ValueChainActivity {
    INBOUND_LOGISTICS,
    OPERATIONS,
    OUTBOUND_LOGISTICS,
    MARKETING_SALES,
    SERVICE,
    PROCUREMENT,
    TECHNOLOGY_DEVELOPMENT,
    HUMAN_RESOURCES,
    FIRM_INFRASTRUCTURE
}
