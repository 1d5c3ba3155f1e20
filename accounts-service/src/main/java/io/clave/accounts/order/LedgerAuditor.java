package io.clave.accounts.order;

import io.clave.platform.intake.PassingFault;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Goes through all ledgers, a few at a time and then from the beginning, and tells loudly of one that was changed. */
@Singleton
class LedgerAuditor {

    private static final Logger LOG = Logger.getLogger(LedgerAuditor.class);

    private final LedgerAudits audits;
    private final LedgerVerifier verifier;
    private final MeterRegistry metrics;

    LedgerAuditor(LedgerAudits audits, LedgerVerifier verifier, MeterRegistry metrics) {
        this.audits = audits;
        this.verifier = verifier;
        this.metrics = metrics;
        metrics.counter("clave.ledger.audited");
        metrics.counter("clave.ledger.mismatches");
    }

    @Scheduled(every = "${clave.ledger.audit.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        try {
            for (UUID account : audits.take()) {
                audit(account);
                audits.goOnAfter(account);
            }
        } catch (RuntimeException failure) {
            if (!PassingFault.is(failure)) {
                throw failure;
            }
            LOG.warnf("the audit of the ledger goes on later: %s", failure.getMessage());
        }
    }

    private void audit(UUID account) {
        LedgerVerification found = verifier.verify(account);
        metrics.counter("clave.ledger.audited").increment();
        if (!found.intact()) {
            metrics.counter("clave.ledger.mismatches").increment();
            LOG.errorf("the ledger of account %s is not what was booked: %s", account, found.faults());
        }
    }
}
