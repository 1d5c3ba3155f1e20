package io.clave.accounts.order;

import io.clave.platform.intake.PassingFault;
import io.clave.platform.sweep.Pace;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Goes through all ledgers, a few at a time and then from the beginning, and tells loudly of one that was changed. */
@Singleton
class LedgerAuditor {

    private static final Logger LOG = Logger.getLogger(LedgerAuditor.class);

    private final LedgerAudits audits;
    private final LedgerVerifier verifier;
    private final LedgerAuditConfig config;
    private final LedgerNews news;
    private final MeterRegistry metrics;
    private final Pace pace;

    LedgerAuditor(
            LedgerAudits audits,
            LedgerVerifier verifier,
            LedgerNews news,
            LedgerAuditConfig config,
            MeterRegistry metrics) {
        this.audits = audits;
        this.verifier = verifier;
        this.news = news;
        this.config = config;
        this.metrics = metrics;
        this.pace = new Pace(config.share());
        metrics.counter("clave.ledger.audited");
        metrics.counter("clave.ledger.mismatches");
    }

    @Scheduled(every = "${clave.ledger.audit.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        pace.run(this::turn);
    }

    /** Ledgers differ in size by any factor, so a turn is bounded by its time as well. */
    void turn() {
        try {
            auditFor(config.every().toNanos() * config.share());
        } catch (RuntimeException failure) {
            if (!PassingFault.is(failure)) {
                throw failure;
            }
            LOG.warnf("the audit of the ledger goes on later: %s", failure.getMessage());
        }
    }

    private void auditFor(double nanos) {
        long began = System.nanoTime();
        Iterator<UUID> accounts = audits.take().iterator();
        while (accounts.hasNext() && System.nanoTime() - began < nanos) {
            UUID account = accounts.next();
            audit(account);
            news.tell(account);
            audits.goOnAfter(account);
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
