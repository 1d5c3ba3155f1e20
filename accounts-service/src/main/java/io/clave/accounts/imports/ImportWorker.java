package io.clave.accounts.imports;

import io.clave.accounts.imports.DryRun.GaveWay;
import io.clave.accounts.imports.DryRun.Rehearsed;
import io.clave.platform.intake.PassingFault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes received files chunk by chunk. A chunk and its counts are one transaction, so that after a kill any replica goes
 * on exactly where this one stopped.
 */
@Singleton
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int LONGEST_SECONDS = 3_600;

    private final ImportQueue queue;
    private final ImportRepository imports;
    private final ChunkRepository chunks;
    private final RejectedRowRepository rejected;
    private final ImportTaking taking;
    private final DryRun dryRun;

    ImportWorker(
            ImportQueue queue,
            ImportRepository imports,
            ChunkRepository chunks,
            RejectedRowRepository rejected,
            ImportTaking taking,
            DryRun dryRun) {
        this.queue = queue;
        this.imports = imports;
        this.chunks = chunks;
        this.rejected = rejected;
        this.taking = taking;
        this.dryRun = dryRun;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        QuarkusTransaction.requiringNew().run(() -> queue.failAbandoned().forEach(chunks::delete));
        boolean more = true;
        while (more) {
            more = queue.open().stream().anyMatch(this::attempt);
        }
    }

    /** One chunk of the import; false when there is nothing to be done about it now. */
    private boolean attempt(UUID id) {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .call(() -> queue.tryHold(id) && takeNext(id));
        } catch (Rehearsed done) {
            return true;
        } catch (GaveWay others) {
            dryRun.repeatLater(id);
            return false;
        } catch (RuntimeException failure) {
            if (PassingFault.is(failure)) {
                LOG.warnf("the import %s goes on later: %s", id, failure.getMessage());
                return false;
            }
            LOG.errorf(failure, "the import %s failed", id);
            end(id, ImportState.FAILED, "The service failed; the log tells why. What was booked stays.");
            return true;
        }
    }

    private boolean takeNext(UUID id) {
        Optional<OrderImport> found = imports.find(id).filter(OrderImport::waits);
        if (found.isPresent() && found.get().dryRun()) {
            throw dryRun.rehearse(found.get());
        }
        imports.lock(id).filter(OrderImport::waits).ifPresent(this::takeChunk);
        return true;
    }

    private void takeChunk(OrderImport order) {
        Optional<Chunk> chunk = chunks.next(order.id(), 0);
        if (chunk.isEmpty()) {
            imports.end(order.id(), ImportState.SUCCEEDED, null);
            return;
        }
        Taken taken = taking.take(order, chunk.get());
        imports.count(order.id(), taken);
        rejected.add(order.id(), taken.rejected());
        chunks.delete(order.id(), chunk.get().number());
    }

    private void end(UUID id, ImportState state, String detail) {
        QuarkusTransaction.requiringNew().run(() -> {
            imports.end(id, state, detail);
            chunks.delete(id);
        });
    }
}
