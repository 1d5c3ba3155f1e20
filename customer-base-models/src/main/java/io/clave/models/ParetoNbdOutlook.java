package io.clave.models;

import io.clave.models.numeric.Crossing;
import io.clave.models.numeric.ExponentialIntegral;
import io.clave.models.numeric.Logs;
import io.clave.models.numeric.PowerIntegral;
import io.clave.models.numeric.Rising;

/** What the Pareto/NBD says of one customer. With A for having stayed and s I for having left, P(alive) = A / (A + s I). */
final class ParetoNbdOutlook implements GradedOutlook {

    private final ParetoNbd model;
    private final OrderHistory history;
    private final PowerIntegral left;
    private final double logOddsLeft;
    private final double pAlive;

    ParetoNbdOutlook(ParetoNbd model, OrderHistory history) {
        this.model = model;
        this.history = history;
        left = integral(history.silence());
        logOddsLeft = logOddsLeft(left, history.silence());
        pAlive = Logs.oneOverOnePlusExp(logOddsLeft);
    }

    private PowerIntegral integral(double silence) {
        return new PowerIntegral(orderShape(), orderAge(), model.s() + 1, leaveAge(), silence);
    }

    /** r + x. */
    private double orderShape() {
        return model.r() + history.repeatOrders();
    }

    /** alpha + t_x. */
    private double orderAge() {
        return model.alpha() + history.lastOrder();
    }

    /** beta + t_x. */
    private double leaveAge() {
        return model.beta() + history.lastOrder();
    }

    /** ln(s I / A). */
    private double logOddsLeft(PowerIntegral integral, double silence) {
        return Math.log(model.s())
                - Math.log(leaveAge())
                + integral.log()
                + orderShape() * Math.log1p(silence / orderAge())
                + model.s() * Math.log1p(silence / leaveAge());
    }

    @Override
    public double logLikelihood() {
        int x = history.repeatOrders();
        double age = history.age();
        return Rising.log(model.r(), x)
                - model.r() * Math.log1p(age / model.alpha())
                - x * Math.log(model.alpha() + age)
                - model.s() * Math.log1p(age / model.beta())
                + Logs.onePlusExp(logOddsLeft);
    }

    @Override
    public void addGradient(double weight, double[] sum) {
        double r = model.r();
        double alpha = model.alpha();
        double s = model.s();
        double beta = model.beta();
        double tx = history.lastOrder();
        double gone = Logs.oneOverOnePlusExp(-logOddsLeft);
        double orderLog =
                pAlive * Math.log1p(history.age() / alpha) + gone * (Math.log1p(tx / alpha) + left.meanLogFirst());
        double leaveLog =
                pAlive * Math.log1p(history.age() / beta) + gone * (Math.log1p(tx / beta) + left.meanLogSecond());
        double orderInverse = pAlive / (alpha + history.age()) + gone * left.meanInverseFirst();
        double leaveInverse = pAlive * s / (beta + history.age()) + gone * (s + 1) * left.meanInverseSecond();
        sum[0] += weight * (Rising.slope(r, history.repeatOrders()) - orderLog);
        sum[1] += weight * (r / alpha - orderShape() * orderInverse);
        sum[2] += weight * (gone / s - leaveLog);
        sum[3] += weight * (s / beta - leaveInverse);
    }

    @Override
    public double pAlive() {
        return pAlive;
    }

    @Override
    public double pAlive(double ahead) {
        return pAlive * Math.exp(-model.s() * Math.log1p(Ask.ahead(ahead) / leaveAgeNow()));
    }

    @Override
    public double expectedOrders(double horizon) {
        double log = Math.log1p(Ask.horizon(horizon) / leaveAgeNow());
        return pAlive * rate() * leaveAgeNow() * Logs.decayed(model.s() - 1, log);
    }

    /** The first order comes after y while the customer still stays, summed over y. */
    @Override
    public double pOrder(double horizon) {
        PowerIntegral first = new PowerIntegral(
                orderShape() + 1, model.alpha() + history.age(), model.s(), leaveAgeNow(), Ask.horizon(horizon));
        return Math.min(1, pAlive * rate() * Math.exp(first.log()));
    }

    @Override
    public double discountedOrders(double rate) {
        double z = Ask.rate(rate) * leaveAgeNow();
        return pAlive * rate() * leaveAgeNow() * ExponentialIntegral.scaled(model.s(), z);
    }

    @Override
    public double discountedOrders(double rate, double horizon) {
        double z = Ask.rate(rate) * leaveAgeNow();
        double length = Ask.horizon(horizon) / leaveAgeNow();
        return pAlive * rate() * leaveAgeNow() * ExponentialIntegral.scaled(model.s(), z, length);
    }

    @Override
    public Lifetime lifetime(double cutoff) {
        double level = Math.log1p(-Ask.cutoff(cutoff)) - Math.log(cutoff);
        double silence =
                Crossing.of(time -> logOddsLeft(integral(time), time), level, Math.max(orderAge(), leaveAge()));
        return new Lifetime(history.lastOrder() + silence, history.age());
    }

    /** beta + T. */
    private double leaveAgeNow() {
        return model.beta() + history.age();
    }

    /** E[order rate | alive]. */
    private double rate() {
        return orderShape() / (model.alpha() + history.age());
    }
}
