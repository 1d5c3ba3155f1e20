package io.clave.scoring.score;

/** What stands for the value of an account: revenue is a proxy as long as margins are not known. */
enum ValueBasis {
    REVENUE_PROXY,
    MARGIN
}
