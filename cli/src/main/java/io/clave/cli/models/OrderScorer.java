package io.clave.cli.models;

import io.clave.models.CustomerModel;
import io.clave.models.Lifetime;
import io.clave.models.Outlook;
import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.jspecify.annotations.Nullable;

/** Asks a model of orders. */
record OrderScorer(CustomerModel model, Question question) implements Scorer {

    @Override
    public List<Column> columns() {
        return isRegular() ? Column.REGULAR_ORDERS : Column.ORDERS;
    }

    @Override
    public List<String> titles() {
        return List.of("log-likelihood", "P(alive)", "expected orders", "P(order)", "DERT", "lifetime");
    }

    @Override
    public void check(CustomerRow row) {
        row.history(isRegular());
    }

    @Override
    public OrderScore score(CustomerRow row) {
        try {
            return score(row, model.given(row.history(isRegular())));
        } catch (MathRuntimeException failure) {
            throw uncomputable(row);
        }
    }

    private boolean isRegular() {
        return model.family().k() > 1;
    }

    private OrderScore score(CustomerRow row, Outlook outlook) {
        Lifetime lifetime = outlook.lifetime(question.cutoff());
        return new OrderScore(
                row.number(),
                row.id(),
                finite(row, outlook.logLikelihood()),
                finite(row, outlook.pAlive()),
                finite(row, outlook.expectedOrders(question.horizon())),
                finite(row, outlook.pOrder(question.horizon())),
                discounted(row, outlook),
                Double.isInfinite(lifetime.end()) ? null : (Double) finite(row, lifetime.end()),
                lifetime.censored());
    }

    private @Nullable Double discounted(CustomerRow row, Outlook outlook) {
        return question.discount() == null ? null : (Double) finite(row, outlook.discountedOrders(question.discount()));
    }

    private static double finite(CustomerRow row, double value) {
        if (!Double.isFinite(value)) {
            throw uncomputable(row);
        }
        return value;
    }

    private static RuntimeException uncomputable(CustomerRow row) {
        return row.refusal("its figures are beyond the range of numbers with these parameters");
    }
}
