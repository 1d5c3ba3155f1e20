package io.clave.models.numeric;

import java.util.Arrays;

/** Pearson's product-moment correlation. */
public final class Correlation {

    private Correlation() {}

    /** From -1 to 1; 0 where one of the two does not vary. */
    public static double of(double[] first, double[] second) {
        double firstMean = Arrays.stream(first).average().orElse(0);
        double secondMean = Arrays.stream(second).average().orElse(0);
        double product = 0;
        double firstSquares = 0;
        double secondSquares = 0;
        for (int i = 0; i < first.length; i++) {
            double u = first[i] - firstMean;
            double v = second[i] - secondMean;
            product += u * v;
            firstSquares += u * u;
            secondSquares += v * v;
        }
        double spread = Math.sqrt(firstSquares) * Math.sqrt(secondSquares);
        return spread == 0 ? 0 : product / spread;
    }
}
