package io.clave.scoring.concentration;

/** How concentrated revenue is, by the rule of thumb of due diligence. */
public enum ConcentrationBand {
    DIVERSIFIED,
    MODERATE,
    CONCENTRATED;

    private static final double MODERATE_FROM = 0.10;
    private static final double MODERATE_UNTIL = 0.25;

    /** By the sum of squared shares. */
    static ConcentrationBand of(double hhi) {
        if (hhi < MODERATE_FROM) {
            return DIVERSIFIED;
        }
        return hhi > MODERATE_UNTIL ? CONCENTRATED : MODERATE;
    }
}
