package io.clave.accounts.intake;

import io.clave.accounts.intake.RateArrivals.RateArrival;
import io.clave.accounts.rate.RatesBooked;
import io.clave.platform.intake.PassingFault;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Books what waited for a rate, soon after the rate is booked and apart from it: a file of rates may set free more orders
 * than one transaction should hold. What is to be looked at is written down with the rates, so a kill loses nothing.
 */
@Singleton
class RateReplays {

    private static final Logger LOG = Logger.getLogger(RateReplays.class);
    private static final int CHUNK = 500;

    private final RateArrivals arrivals;
    private final QuarantineRepository quarantine;
    private final QuarantineReplays replays;

    RateReplays(RateArrivals arrivals, QuarantineRepository quarantine, QuarantineReplays replays) {
        this.arrivals = arrivals;
        this.quarantine = quarantine;
        this.replays = replays;
    }

    /** In the transaction in which the rates are booked. */
    void ratesAreBooked(@Observes RatesBooked booked) {
        arrivals.add(booked.currencies());
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        try {
            arrivals.list().forEach(this::replay);
        } catch (RuntimeException failure) {
            if (!PassingFault.is(failure)) {
                throw failure;
            }
            LOG.warnf("what waits for rates is replayed later: %s", failure.getMessage());
        }
    }

    private void replay(RateArrival arrival) {
        UUID last = null;
        List<UUID> chunk = quarantine.waitingForRates(arrival.currency(), last, CHUNK);
        while (!chunk.isEmpty()) {
            replays.replay(chunk, null);
            last = chunk.get(chunk.size() - 1);
            chunk = quarantine.waitingForRates(arrival.currency(), last, CHUNK);
        }
        arrivals.remove(arrival);
    }
}
