package io.clave.models.choice;

/**
 * What was forecast for one customer's holdout, and what came.
 *
 * @param expected expected orders
 * @param pOrder probability of at least one order
 * @param actual orders that came
 */
record Forecast(double expected, double pOrder, int actual) {

    boolean ordered() {
        return actual > 0;
    }

    double error() {
        return expected - actual;
    }

    double squaredError() {
        return error() * error();
    }
}
