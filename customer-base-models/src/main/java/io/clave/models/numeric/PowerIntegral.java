package io.clave.models.numeric;

/**
 * J = the integral of (1 + y/a)^-p (1 + y/b)^-q over y from 0 to the length, and means of the normalised integrand. It stands in
 * for the Gaussian hypergeometric function of the Pareto/NBD formulas: with c = min(a, b) and y = c (e^u - 1) the integrand is
 * smooth in u, and 24 Gauss-Legendre nodes give it to some 1e-14, or 12 where the range is short and the integrand falls by
 * less than e^-6. Where it has fallen to e^-42 the range is cut.
 */
public final class PowerIntegral {

    private static final double REACH = 42;
    private static final double SHORT = 2;
    private static final double GENTLE = 6;

    private final double log;
    private final double meanLogNear;
    private final double meanLogFar;
    private final double meanInverseNear;
    private final double meanInverseFar;
    private final boolean firstIsNear;

    /** All arguments are above 0; the length may be 0. */
    public PowerIntegral(double p, double a, double q, double b, double length) {
        firstIsNear = a <= b;
        double near = firstIsNear ? a : b;
        double far = firstIsNear ? b : a;
        double nearPower = firstIsNear ? p : q;
        double farPower = firstIsNear ? q : p;
        double decay = nearPower + farPower * near / far - 1;
        double end = Math.log1p(length / near);
        if (decay > 0) {
            end = Math.min(end, REACH / decay);
        }
        Legendre rule = end <= SHORT && decay * end <= GENTLE ? Legendre.TWELVE : Legendre.TWENTY_FOUR;
        double sum = 0;
        double logNear = 0;
        double logFar = 0;
        double inverseNear = 0;
        double inverseFar = 0;
        for (int i = 0; i < rule.nodes(); i++) {
            double u = end * rule.at(i);
            double y = near * Logs.expm1(u);
            double farLog = Logs.log1p(y / far);
            double weight = rule.weight(i) * Math.exp(u - nearPower * u - farPower * farLog);
            sum += weight;
            logNear += weight * u;
            logFar += weight * farLog;
            inverseNear += weight / (near + y);
            inverseFar += weight / (far + y);
        }
        log = Math.log(near) + Math.log(end) + Math.log(sum);
        meanLogNear = logNear / sum;
        meanLogFar = logFar / sum;
        meanInverseNear = inverseNear / sum;
        meanInverseFar = inverseFar / sum;
    }

    /** ln J; minus infinity where the length is 0. */
    public double log() {
        return log;
    }

    /** Mean of ln(1 + y/a). */
    public double meanLogFirst() {
        return firstIsNear ? meanLogNear : meanLogFar;
    }

    /** Mean of ln(1 + y/b). */
    public double meanLogSecond() {
        return firstIsNear ? meanLogFar : meanLogNear;
    }

    /** Mean of 1 / (a + y). */
    public double meanInverseFirst() {
        return firstIsNear ? meanInverseNear : meanInverseFar;
    }

    /** Mean of 1 / (b + y). */
    public double meanInverseSecond() {
        return firstIsNear ? meanInverseFar : meanInverseNear;
    }
}
