package io.clave.models.numeric;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/** Gauss-Legendre rules on [0, 1]. */
public final class Legendre {

    private static final int MOST_PANELS = 200;
    private static final int DIGITS = 40;
    static final Legendre TWELVE = new Legendre(12);
    static final Legendre TWENTY_FOUR = new Legendre(24);

    private final double[] at;
    private final double[] weight;

    private Legendre(int nodes) {
        GaussIntegrator rule = new GaussIntegratorFactory(DIGITS).legendre(nodes, 0, 1);
        at = new double[nodes];
        weight = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            at[i] = rule.getPoint(i);
            weight[i] = rule.getWeight(i);
        }
    }

    int nodes() {
        return at.length;
    }

    double at(int node) {
        return at[node];
    }

    double weight(int node) {
        return weight[node];
    }

    /**
     * The integral from 0 to the given end by 24 nodes a panel, in panels that are no longer than the given length if that
     * takes at most 200.
     */
    public static double integral(DoubleUnaryOperator integrand, double end, double panel) {
        int panels = (int) Math.max(1, Math.min(MOST_PANELS, Math.ceil(end / panel)));
        double length = end / panels;
        double sum = 0;
        for (int p = 0; p < panels; p++) {
            for (int i = 0; i < TWENTY_FOUR.nodes(); i++) {
                sum += TWENTY_FOUR.weight(i) * integrand.applyAsDouble((p + TWENTY_FOUR.at(i)) * length);
            }
        }
        return sum * length;
    }
}
