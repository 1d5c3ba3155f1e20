package io.clave.platform.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this replica once a transaction with events has committed. */
@Singleton
class OutboxSignal {

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore woken = new Semaphore(0);

    OutboxSignal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    void afterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wake();
                }
            }
        });
    }

    void wake() {
        woken.release();
    }

    /** True when woken, false when the time was up. */
    boolean await(Duration atMost) throws InterruptedException {
        boolean inTime = woken.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        woken.drainPermits();
        return inTime;
    }
}
