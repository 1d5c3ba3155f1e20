package io.clave.models;

import io.clave.models.numeric.Crossing;
import io.clave.models.numeric.Logs;
import io.clave.models.numeric.RenewalOutlook;
import io.clave.models.numeric.RenewalOutlook.Ahead;
import io.clave.models.numeric.Rising;
import java.util.function.ToDoubleFunction;

/**
 * What a model of the beta-geometric family says of one customer. With S1 for having left after the last order and S2 for having
 * stayed, in which the next order may have run through any of its k phases, P(alive) = S2 / (S1 + S2).
 */
final class BgCnbdOutlook implements GradedOutlook {

    private final BgCnbd model;
    private final OrderHistory history;
    private final double logOddsLeft;
    private final double pAlive;

    BgCnbdOutlook(BgCnbd model, OrderHistory history) {
        this.model = model;
        this.history = history;
        logOddsLeft = logOddsLeft(history.silence());
        pAlive = Logs.oneOverOnePlusExp(logOddsLeft);
    }

    /** Phases run up to the last order: kx. */
    private double phases() {
        return (double) model.k() * history.repeatOrders();
    }

    /** Orders after which the customer could have left: x + m. */
    private int chances() {
        return history.repeatOrders() + model.chancesAtFirst();
    }

    /** r + kx. */
    private double shape() {
        return model.r() + phases();
    }

    /** alpha + t_x. */
    private double ageAtLast() {
        return model.alpha() + history.lastOrder();
    }

    /** ln(S1 / S2), minus infinity where the customer had no chance to leave. */
    private double logOddsLeft(double silence) {
        if (chances() == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return Math.log(model.a())
                - Math.log(model.b() + chances() - 1)
                + shape() * Math.log1p(silence / ageAtLast())
                - Math.log(new Phases(silence).sum);
    }

    /** The terms (r+kx)_j / j! v^j of S2 with v = silence / (alpha + T), and how their sum changes with v and r. */
    private final class Phases {
        private final double[] term = new double[model.k()];
        private double sum;
        private double slopeByShare;
        private double slopeByShape;

        Phases(double silence) {
            double share = silence / (ageAtLast() + silence);
            double slope = 0;
            term[0] = 1;
            sum = 1;
            for (int j = 1; j < term.length; j++) {
                double factor = (shape() + j - 1) / j;
                slopeByShare += j * term[j - 1] * factor;
                term[j] = term[j - 1] * factor * share;
                slope += 1 / (shape() + j - 1);
                slopeByShape += term[j] * slope;
                sum += term[j];
            }
        }
    }

    @Override
    public double logLikelihood() {
        int x = history.repeatOrders();
        double ages = -model.r() * Math.log1p(history.age() / model.alpha())
                - phases() * Math.log(model.alpha() + history.age());
        return (model.k() - 1) * history.sumLogIntervals()
                - x * Rising.log(1, model.k() - 1)
                + Rising.logBeta(model.a(), model.b(), chances())
                + Rising.log(model.r(), phases())
                + ages
                + Math.log(new Phases(history.silence()).sum)
                + Logs.onePlusExp(logOddsLeft);
    }

    @Override
    public void addGradient(double weight, double[] sum) {
        double r = model.r();
        double alpha = model.alpha();
        double a = model.a();
        double b = model.b();
        double age = alpha + history.age();
        double gone = Logs.oneOverOnePlusExp(-logOddsLeft);
        Phases phases = new Phases(history.silence());
        double share = history.silence() / age;
        double both = Rising.slope(a + b, chances());
        sum[0] += weight
                * (Rising.slope(r, phases())
                        - Math.log1p(history.age() / alpha)
                        + gone * Math.log1p(history.silence() / ageAtLast())
                        + pAlive * phases.slopeByShape / phases.sum);
        sum[1] += weight
                * (r / alpha
                        - shape() / age
                        + gone * shape() * (1 / age - 1 / ageAtLast())
                        - pAlive * phases.slopeByShare / phases.sum * share / age);
        sum[2] += weight * (gone / a - both);
        sum[3] += weight * (Rising.slope(b, chances()) - both - (gone > 0 ? gone / (b + chances() - 1) : 0));
    }

    @Override
    public double pAlive() {
        return pAlive;
    }

    @Override
    public double pAlive(double ahead) {
        return Ask.ahead(ahead) == 0 ? pAlive : ahead(ahead, Ahead::staying);
    }

    @Override
    public double expectedOrders(double horizon) {
        return ahead(Ask.horizon(horizon), Ahead::orders);
    }

    @Override
    public double pOrder(double horizon) {
        return ahead(Ask.horizon(horizon), Ahead::any);
    }

    private double ahead(double horizon, ToDoubleFunction<Ahead> part) {
        return overPhases(renewal -> part.applyAsDouble(renewal.within(horizon)));
    }

    @Override
    public double discountedOrders(double rate) {
        Ask.rate(rate);
        return overPhases(renewal -> renewal.discounted(rate));
    }

    @Override
    public double discountedOrders(double rate, double horizon) {
        Ask.rate(rate);
        Ask.horizon(horizon);
        return overPhases(renewal -> renewal.discounted(rate, horizon));
    }

    /** The mean over the phases that the next order may have run through, times P(alive). */
    private double overPhases(ToDoubleFunction<RenewalOutlook> value) {
        Phases phases = new Phases(history.silence());
        double mean = 0;
        for (int j = 0; j < model.k(); j++) {
            RenewalOutlook renewal = new RenewalOutlook(
                    shape() + j, model.alpha() + history.age(), j, model.k(), model.a(), model.b() + chances());
            mean += phases.term[j] / phases.sum * value.applyAsDouble(renewal);
        }
        return pAlive * mean;
    }

    @Override
    public Lifetime lifetime(double cutoff) {
        double level = Math.log1p(-Ask.cutoff(cutoff)) - Math.log(cutoff);
        double silence = Crossing.of(this::logOddsLeft, level, ageAtLast());
        return new Lifetime(history.lastOrder() + silence, history.age());
    }
}
