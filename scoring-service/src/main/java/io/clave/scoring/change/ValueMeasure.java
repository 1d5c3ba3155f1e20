package io.clave.scoring.change;

/** What is compared: lifetime value where a model was in force on both days, else the net revenue of the value window. */
enum ValueMeasure {
    CLV,
    NET_REVENUE
}
