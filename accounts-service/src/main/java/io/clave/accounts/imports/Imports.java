package io.clave.accounts.imports;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports there are, and the end of those that are no longer wanted. */
@ApplicationScoped
class Imports {

    private final ImportRepository imports;
    private final ChunkRepository chunks;

    Imports(ImportRepository imports, ChunkRepository chunks) {
        this.imports = imports;
        this.chunks = chunks;
    }

    OrderImport get(UUID id) {
        return imports.find(id).orElseThrow(ImportNotFound::new);
    }

    List<OrderImport> list(@Nullable String source, @Nullable ImportState state, @Nullable UUID after, int limit) {
        return imports.list(source, state, after, limit);
    }

    /** Waits for the chunk that is being taken; what was booked stays. */
    @Transactional
    OrderImport cancel(UUID id) {
        OrderImport order = imports.lock(id).orElseThrow(ImportNotFound::new);
        if (order.state() == ImportState.CANCELLED) {
            return order;
        }
        if (order.state().isOver()) {
            throw new ImportEnded(order.state());
        }
        imports.end(id, ImportState.CANCELLED, null);
        chunks.delete(id);
        return get(id);
    }

    static final class ImportNotFound extends DomainException {
        ImportNotFound() {
            super(Kind.NOT_FOUND, "There is no such import.");
        }
    }

    static final class ImportEnded extends DomainException {
        ImportEnded(ImportState state) {
            super(Kind.CONFLICT, "The import has ended already: " + state + ".");
        }
    }
}
