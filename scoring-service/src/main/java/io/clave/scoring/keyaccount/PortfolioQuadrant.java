package io.clave.scoring.keyaccount;

/** The fields of the selection matrix of McDonald and Woodburn, by attractiveness and relative strength. */
enum PortfolioQuadrant {
    STRATEGIC,
    STAR,
    STATUS,
    STREAMLINE;

    static PortfolioQuadrant of(boolean attractive, boolean strong) {
        if (attractive) {
            return strong ? STRATEGIC : STAR;
        }
        return strong ? STATUS : STREAMLINE;
    }
}
