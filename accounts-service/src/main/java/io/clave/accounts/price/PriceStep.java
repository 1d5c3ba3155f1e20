package io.clave.accounts.price;

import static io.clave.accounts.price.PriceComponent.LIST_PRICE;

import java.util.Set;

/**
 * The steps of a price waterfall, after Marn and Rosiello (1992): LIST + ON_INVOICE = INVOICE, INVOICE + OFF_INVOICE =
 * POCKET_PRICE, POCKET_PRICE + COGS + COST_TO_SERVE = POCKET_MARGIN; what is deducted counts below 0.
 */
public enum PriceStep {
    LIST(Set.of(LIST_PRICE)),
    ON_INVOICE(Set.of(LIST_PRICE)),
    INVOICE(Set.of()),
    OFF_INVOICE(Set.of(PriceComponent.OFF_INVOICE)),
    POCKET_PRICE(Set.of(PriceComponent.OFF_INVOICE)),
    COGS(Set.of(PriceComponent.COGS)),
    COST_TO_SERVE(Set.of(PriceComponent.COST_TO_SERVE)),
    POCKET_MARGIN(Set.of(PriceComponent.OFF_INVOICE, PriceComponent.COGS, PriceComponent.COST_TO_SERVE));

    private final Set<PriceComponent> needs;

    PriceStep(Set<PriceComponent> needs) {
        this.needs = needs;
    }

    /** Without what the step cannot be known. */
    Set<PriceComponent> needs() {
        return needs;
    }

    /** How an amount of a part counts in this step: 1, -1 or not at all. */
    int sign(PriceStep part) {
        return switch (this) {
            case LIST -> part == INVOICE ? 1 : part == ON_INVOICE ? -1 : 0;
            case POCKET_PRICE -> part == INVOICE || part == OFF_INVOICE ? 1 : 0;
            case POCKET_MARGIN ->
                part == INVOICE || part == OFF_INVOICE || part == COGS || part == COST_TO_SERVE ? 1 : 0;
            default -> part == this ? 1 : 0;
        };
    }
}
