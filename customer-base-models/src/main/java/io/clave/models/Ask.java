package io.clave.models;

/** The rules of what may be asked of an outlook. */
final class Ask {

    private Ask() {}

    static double horizon(double horizon) {
        Rule.positive("the horizon", horizon);
        return horizon;
    }

    static double rate(double rate) {
        Rule.positive("the discount rate", rate);
        return rate;
    }

    static double cutoff(double cutoff) {
        Rule.probability("the cutoff", cutoff);
        return cutoff;
    }

    static double ahead(double ahead) {
        Rule.require(
                ahead >= 0 && Double.isFinite(ahead), "the time ahead must be a finite number of 0 or more", ahead);
        return ahead;
    }

    static void count(int orders) {
        Rule.require(orders >= 0, "the number of orders must be 0 or more", orders);
    }
}
