package io.clave.cli.models;

import io.clave.models.GammaGamma;
import java.util.List;

/** Asks gamma-gamma. */
record SpendScorer(GammaGamma model) implements Scorer {

    @Override
    public List<Column> columns() {
        return Column.SPENDING;
    }

    @Override
    public List<String> titles() {
        return List.of("log-likelihood", "expected spend");
    }

    @Override
    public void check(CustomerRow row) {
        if (row.repeatOrders() > 0) {
            row.spend();
        }
    }

    @Override
    public SpendScore score(CustomerRow row) {
        int repeatOrders = row.repeatOrders();
        double spend = repeatOrders == 0 ? 0 : row.spend();
        double logLikelihood = model.logLikelihood(repeatOrders, spend);
        boolean exists = model.p() * repeatOrders + model.q() > 1;
        double expected = exists ? model.expectedSpend(repeatOrders, spend) : 0;
        if (!Double.isFinite(logLikelihood + expected)) {
            throw row.refusal("its figures are beyond the range of numbers with these parameters");
        }
        return new SpendScore(row.number(), row.id(), logLikelihood, exists ? (Double) expected : null);
    }
}
