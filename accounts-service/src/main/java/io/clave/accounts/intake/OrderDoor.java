package io.clave.accounts.intake;

import io.clave.platform.intake.PassingFault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Callable;

/** A transaction around the intake for callers that have none; what loses a race is tried again. */
@Singleton
class OrderDoor {

    private static final int TRIES = 5;

    private final OrderIntake intake;

    OrderDoor(OrderIntake intake) {
        this.intake = intake;
    }

    List<Verdict> take(List<ArrivedOrder> orders) {
        return inTransaction(() -> intake.take(orders, null));
    }

    static <T> T inTransaction(Callable<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work);
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !PassingFault.isRace(failure)) {
                    throw failure;
                }
            }
        }
    }
}
