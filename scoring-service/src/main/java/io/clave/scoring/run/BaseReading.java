package io.clave.scoring.run;

import io.clave.scoring.history.Profiles;
import io.clave.scoring.history.PurchaseDays;
import io.clave.scoring.model.Profile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Reads what a run works on, each in one transaction that ends before anything is computed. */
@Singleton
class BaseReading {

    private final PurchaseDays purchases;
    private final Profiles profiles;
    private final RunConfig config;

    BaseReading(PurchaseDays purchases, Profiles profiles, RunConfig config) {
        this.purchases = purchases;
        this.profiles = profiles;
        this.config = config;
    }

    PurchaseBase upTo(LocalDate asOf) {
        BaseBuilder builder = new BaseBuilder(config.largestBase());
        reading().run(() -> purchases.forEach(asOf, builder));
        PurchaseBase base = builder.build();
        if (base.orders().isEmpty()) {
            throw new RunFailed("Nobody had bought anything by " + asOf + ", so there is nothing to fit a model to.");
        }
        return base;
    }

    /** Of the accounts that had bought by a day, what classes are decided by. */
    Map<UUID, Profile> profiles(LocalDate asOf) {
        return reading().call(() -> profiles.on(asOf));
    }

    private TransactionRunnerOptions reading() {
        return QuarkusTransaction.requiringNew()
                .timeout((int) config.longestReading().toSeconds());
    }
}
