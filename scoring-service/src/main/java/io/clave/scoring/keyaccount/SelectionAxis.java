package io.clave.scoring.keyaccount;

/** The two sides of the selection matrix: how much we want the account, and how it sees us beside our best competitor. */
enum SelectionAxis {
    ATTRACTIVENESS,
    STRENGTH
}
