package io.clave.scoring.version;

/** What must hold for every account under every model. */
public enum Invariant {
    FINITE("no figure is infinite or not a number"),
    PROBABILITY_IN_RANGE("every probability lies between 0 and 1"),
    ALIVE_FALLS_WITH_SILENCE("P(alive) never rises while no order comes"),
    EXPECTATION_RISES_WITH_HORIZON("a longer horizon never brings fewer expected orders"),
    SAME_ALONE_AND_IN_BATCH("an account alone has the same figures as among all others, to the last bit");

    private final String rule;

    Invariant(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
