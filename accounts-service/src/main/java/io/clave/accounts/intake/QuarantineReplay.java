package io.clave.accounts.intake;

import io.clave.accounts.account.AccountIdentified;
import io.clave.accounts.order.OrderDocument;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Books what waited for an account, in the transaction in which the account becomes known. */
@Singleton
class QuarantineReplay {

    private final Quarantine quarantine;
    private final OrderIntake intake;

    QuarantineReplay(Quarantine quarantine, OrderIntake intake) {
        this.quarantine = quarantine;
        this.intake = intake;
    }

    void replay(@Observes AccountIdentified identified) {
        List<OrderDocument> released = quarantine.release(identified.accounts().keySet());
        if (!released.isEmpty()) {
            intake.take(ArrivedOrder.now(released), UnknownAccountPolicy.QUARANTINE);
        }
    }
}
