package io.clave.scoring.run;

import io.clave.scoring.history.PurchaseDays;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Reads the base that a run works on: one transaction that ends before anything is computed. */
@Singleton
class BaseReading {

    private final PurchaseDays purchases;
    private final RunConfig config;

    BaseReading(PurchaseDays purchases, RunConfig config) {
        this.purchases = purchases;
        this.config = config;
    }

    PurchaseBase upTo(LocalDate asOf) {
        BaseBuilder builder = new BaseBuilder(config.largestBase());
        QuarkusTransaction.requiringNew()
                .timeout((int) config.longestReading().toSeconds())
                .run(() -> purchases.forEach(asOf, builder));
        PurchaseBase base = builder.build();
        if (base.orders().isEmpty()) {
            throw new RunFailed("Nobody had bought anything by " + asOf + ", so there is nothing to fit a model to.");
        }
        return base;
    }
}
