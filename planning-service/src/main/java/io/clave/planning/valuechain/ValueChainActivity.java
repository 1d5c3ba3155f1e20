package io.clave.planning.valuechain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The nine activities of a value chain: five primary ones and four that support them.
 *
 * <p>Source: Porter, Competitive Advantage, 1985.
 */
@Schema(description = "Porter's nine activities: five primary, four that support them")
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
