package io.clave.accounts.imports;

import io.clave.accounts.imports.ImportRepository.StoredChunk;
import io.clave.accounts.intake.ArrivedOrder;
import io.clave.accounts.intake.OrderIntake;
import io.clave.accounts.intake.OrderParser;
import io.clave.accounts.intake.Outcome;
import io.clave.accounts.intake.RefusalKind;
import io.clave.accounts.intake.RefusedPushes;
import io.clave.accounts.intake.RefusedPushes.Unread;
import io.clave.accounts.intake.Verdict;
import io.clave.accounts.order.OrderDocument;
import io.clave.platform.intake.PassingFault;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Takes received files chunk by chunk. A chunk and its counts are one transaction, so that after a kill any replica goes
 * on exactly where this one stopped. A dry run is one transaction that is rolled back: its counts are those of the real run.
 */
@Singleton
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int DRY_RUN_SECONDS = 3_600;

    /** What a chunk came to. */
    private record Taken(Counts counts, List<RejectedRow> rejected) {}

    private final ImportRepository imports;
    private final OrderParser parser;
    private final OrderIntake intake;
    private final RefusedPushes refused;

    ImportWorker(ImportRepository imports, OrderParser parser, OrderIntake intake, RefusedPushes refused) {
        this.imports = imports;
        this.parser = parser;
        this.intake = intake;
        this.refused = refused;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        imports.failAbandoned();
        boolean more;
        do {
            more = step();
        } while (more);
    }

    /** One chunk of the oldest import; false when there is nothing to do. */
    private boolean step() {
        try {
            return QuarkusTransaction.requiringNew().timeout(DRY_RUN_SECONDS).call(() -> {
                Optional<OrderImport> next = imports.lockNext();
                next.ifPresent(this::takeNextChunk);
                return next.isPresent();
            });
        } catch (RuntimeException failure) {
            if (PassingFault.is(failure)) {
                LOG.warnf("the import goes on later: %s", failure.getMessage());
                return false;
            }
            throw failure;
        }
    }

    private void takeNextChunk(OrderImport order) {
        if (order.dryRun()) {
            rehearse(order).forEach(taken -> keep(order.id(), taken));
            imports.deleteChunks(order.id(), Integer.MAX_VALUE);
            imports.setState(order.id(), ImportState.SUCCEEDED, null);
            return;
        }
        Optional<StoredChunk> chunk = imports.nextChunk(order.id(), 0);
        if (chunk.isEmpty()) {
            imports.setState(order.id(), ImportState.SUCCEEDED, null);
            return;
        }
        keep(order.id(), take(order, chunk.get().content()));
        imports.deleteChunks(order.id(), chunk.get().number());
    }

    private List<Taken> rehearse(OrderImport order) {
        try {
            QuarkusTransaction.requiringNew().timeout(DRY_RUN_SECONDS).run(() -> {
                throw new Rehearsed(takeAll(order));
            });
            throw new IllegalStateException("a rehearsal is never committed");
        } catch (Rehearsed rehearsed) {
            return rehearsed.taken;
        }
    }

    private List<Taken> takeAll(OrderImport order) {
        List<Taken> taken = new ArrayList<>();
        Optional<StoredChunk> chunk = imports.nextChunk(order.id(), 0);
        while (chunk.isPresent()) {
            taken.add(take(order, chunk.get().content()));
            chunk = imports.nextChunk(order.id(), chunk.get().number());
        }
        return taken;
    }

    private void keep(UUID id, Taken taken) {
        imports.count(id, taken.counts());
        imports.reject(id, taken.rejected());
    }

    private Taken take(OrderImport order, byte[] content) {
        Counts counts = new Counts();
        List<RejectedRow> rejected = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        List<OrderDocument> documents = new ArrayList<>();
        List<ImportRow> sound = new ArrayList<>();
        for (ImportRow row : Chunk.read(content)) {
            try {
                documents.add(requireSource(parser.parse(row.content()), order.source()));
                sound.add(row);
            } catch (DomainException refusal) {
                counts.add(Outcome.ERROR);
                unread.add(new Unread(row.content(), refusal));
                rejected.add(new RejectedRow(row.line(), refusal.code(), words(refusal), row.content()));
            }
        }
        refused.note(unread, RefusalKind.REJECTED_ROW);
        List<Verdict> verdicts = intake.take(ArrivedOrder.now(documents), order.unknownAccounts());
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            counts.add(verdict.outcome());
            if (verdict.outcome() == Outcome.ERROR) {
                ImportRow row = sound.get(i);
                rejected.add(new RejectedRow(
                        row.line(), String.valueOf(verdict.code()), String.valueOf(verdict.detail()), row.content()));
            }
        }
        return new Taken(counts, rejected);
    }

    private static OrderDocument requireSource(OrderDocument document, String source) {
        if (!document.source().equals(source)) {
            throw Invalid.at("/source", "other-source", "The import is for another source.");
        }
        return document;
    }

    private static String words(DomainException refusal) {
        return refusal.errors().isEmpty()
                ? String.valueOf(refusal.getMessage())
                : refusal.errors().stream().map(ImportWorker::words).collect(Collectors.joining("; "));
    }

    private static String words(FieldError error) {
        return "".equals(error.pointer()) ? error.detail() : error.pointer() + ": " + error.detail();
    }

    /** Carries the result out of a transaction that must be rolled back. */
    private static final class Rehearsed extends RuntimeException {

        private final transient List<Taken> taken;

        Rehearsed(List<Taken> taken) {
            super("rehearsed", null, false, false);
            this.taken = taken;
        }
    }
}
