package io.clave.accounts.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Takes a whole file in the transaction of the caller, which is then rolled back: the counts are those of the real run.
 * They are kept by transactions of their own, so that everybody sees how far it is. Until the end it holds the locks of
 * what it booked; when others wait for one of them it gives way and begins again later.
 */
@Singleton
class DryRun {

    private static final int MOST_REPEATS = 20;
    private static final String BUSY =
            "Others worked on the same accounts all the time, and a dry run does not hold them"
                    + " up. Repeat it in a quieter hour or with a smaller file.";

    private final ImportQueue queue;
    private final ImportRepository imports;
    private final ChunkRepository chunks;
    private final RejectedRowRepository rejected;
    private final ImportTaking taking;

    DryRun(
            ImportQueue queue,
            ImportRepository imports,
            ChunkRepository chunks,
            RejectedRowRepository rejected,
            ImportTaking taking) {
        this.queue = queue;
        this.imports = imports;
        this.chunks = chunks;
        this.rejected = rejected;
        this.taking = taking;
    }

    /** What is answered must be thrown, so that nothing is committed. */
    Rehearsed rehearse(OrderImport order) {
        boolean goesOn = apart(() -> begin(order.id()));
        Optional<Chunk> chunk = chunks.next(order.id(), 0);
        while (goesOn && chunk.isPresent()) {
            Taken taken = taking.take(order, chunk.get());
            goesOn = apart(() -> keep(order.id(), taken));
            if (queue.holdsSomebodyUp()) {
                throw new GaveWay();
            }
            chunk = chunks.next(order.id(), chunk.get().number());
        }
        if (goesOn) {
            apart(() -> end(order.id(), ImportState.SUCCEEDED, null));
        }
        return new Rehearsed();
    }

    /** When it has given way too often it is given up. */
    void repeatLater(UUID id) {
        apart(() -> queue.giveWay(id) <= MOST_REPEATS || end(id, ImportState.FAILED, BUSY));
    }

    private boolean begin(UUID id) {
        rejected.delete(id);
        return imports.begin(id);
    }

    private boolean keep(UUID id, Taken taken) {
        boolean open = imports.count(id, taken);
        if (open) {
            rejected.add(id, taken.rejected());
        }
        return open;
    }

    private boolean end(UUID id, ImportState state, @Nullable String detail) {
        imports.end(id, state, detail);
        chunks.delete(id);
        return true;
    }

    private static boolean apart(Callable<Boolean> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    /** The rehearsal is over; thrown to undo it. */
    static final class Rehearsed extends RuntimeException {
        Rehearsed() {
            super("rehearsed", null, false, false);
        }
    }

    /** Others wait for what the rehearsal holds. */
    static final class GaveWay extends RuntimeException {
        GaveWay() {
            super("gave way", null, false, false);
        }
    }
}
