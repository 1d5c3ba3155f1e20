package io.clave.scoring.whatif;

/**
 * Lifetime value with a constant retention: sum over the years t of margin x r^t / (1 + d)^t (Gupta and Lehmann 2003, Journal of
 * Interactive Marketing 17(1)).
 *
 * @param annualMargin margin of a year
 * @param retention r: share of accounts that stay from one year to the next
 * @param discount d: of a year
 */
record ConstantRetention(double annualMargin, double retention, double discount) {

    /** Whether the infinite sum has no end: 1 + d - r is not above 0. */
    boolean isEndless() {
        return 1 + discount - retention <= 0;
    }

    /** The first margin at the end of the first year: m r / (1 + d - r). */
    double forever() {
        return annualMargin * retention / (1 + discount - retention);
    }

    /** The first margin now: m (1 + d) / (1 + d - r). */
    double foreverFromNow() {
        return annualMargin * (1 + discount) / (1 + discount - retention);
    }

    /** The years 1 to {@code years}, each margin at the end of its year. */
    double during(int years) {
        double sum = 0;
        for (int year = 1; year <= years; year++) {
            sum += Math.pow(retention / (1 + discount), year);
        }
        return annualMargin * sum;
    }

    /** The same number of margins, the first one now. */
    double duringFromNow(int years) {
        return years == 0 ? 0 : annualMargin + during(years - 1);
    }
}
