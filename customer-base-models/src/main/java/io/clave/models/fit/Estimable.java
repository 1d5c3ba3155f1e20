package io.clave.models.fit;

import io.clave.models.Cohort;

/** What a cohort must offer before anything can be fitted to it. */
final class Estimable {

    private Estimable() {}

    static void require(Cohort cohort) {
        if (cohort.rows() < 2) {
            throw new NotEstimable(
                    "a model of a customer base needs at least two customers, but there are " + cohort.rows());
        }
        if (cohort.orders() == 0) {
            throw new NotEstimable("none of the " + cohort.rows()
                    + " customers has a repeat order (x above 0), so nothing can be told of how often they order");
        }
        if (cohort.groups() == 1) {
            throw new NotEstimable("all " + cohort.rows()
                    + " customers have the same history, so nothing can be told of how they differ");
        }
    }
}
