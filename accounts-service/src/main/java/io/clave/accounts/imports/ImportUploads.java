package io.clave.accounts.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.platform.http.BoundedBody;
import io.clave.platform.id.Ids;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receives a file of any length into chunks; nothing of it is taken before all of it is here. */
@Singleton
class ImportUploads {

    private static final int CHUNK_ROWS = 500;
    /** Rows may be long, and a chunk is held in memory. */
    private static final int CHUNK_BYTES = 4 * 1024 * 1024;

    private final ImportRepository imports;
    private final ChunkRepository chunks;
    private final ObjectMapper mapper;
    private final long largest;

    ImportUploads(ImportRepository imports, ChunkRepository chunks, ObjectMapper mapper, ImportConfig config) {
        this.imports = imports;
        this.chunks = chunks;
        this.mapper = mapper;
        this.largest = config.largestFile().asLongValue();
    }

    UUID receive(ImportRequest request, InputStream body) {
        if (request.bytes() != null && request.bytes() > largest) {
            throw new FileTooLarge(largest);
        }
        UUID id = Ids.next();
        try {
            store(id, request, new BoundedBody(body, largest, () -> new FileTooLarge(largest)));
            return id;
        } catch (IOException e) {
            fail(id, new UploadBrokeOff());
            throw new UploadBrokeOff();
        } catch (DomainException refusal) {
            fail(id, refusal);
            throw refusal;
        }
    }

    private void store(UUID id, ImportRequest request, BoundedBody body) throws IOException {
        ImportRows rows = request.format() == ImportFormat.NDJSON
                ? new LineReader(body)::next
                : new CsvOrders(body, request.source(), mapper);
        imports.insert(id, request);
        List<ImportRow> chunk = new ArrayList<>(CHUNK_ROWS);
        long bytes = 0;
        int number = 1;
        for (Optional<ImportRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            chunk.add(row.get());
            bytes += row.get().content().length + row.get().original().length;
            if (chunk.size() == CHUNK_ROWS || bytes > CHUNK_BYTES) {
                add(id, Chunk.of(number++, chunk), chunk.size(), body.count());
                chunk.clear();
                bytes = 0;
            }
        }
        add(id, Chunk.of(number, chunk), chunk.size(), body.count());
        requireReceiving(imports.received(id));
    }

    private void add(UUID id, Chunk chunk, int rows, long bytes) {
        QuarkusTransaction.requiringNew().run(() -> {
            requireReceiving(imports.addReceived(id, rows, bytes));
            if (rows > 0) {
                chunks.add(id, chunk);
            }
        });
    }

    private void fail(UUID id, DomainException refusal) {
        QuarkusTransaction.requiringNew().run(() -> {
            imports.failReceiving(id, String.valueOf(refusal.getMessage()));
            chunks.delete(id);
        });
    }

    private static void requireReceiving(boolean receiving) {
        if (!receiving) {
            throw new UploadCancelled();
        }
    }

    static final class FileTooLarge extends DomainException {
        FileTooLarge(long largest) {
            super(Kind.TOO_LARGE, "A file may have at most " + largest + " bytes; divide it.");
        }
    }

    static final class UploadBrokeOff extends DomainException {
        UploadBrokeOff() {
            super(Kind.INVALID, "The upload broke off; nothing of it was taken. Send the whole file again.");
        }
    }

    static final class UploadCancelled extends DomainException {
        UploadCancelled() {
            super(Kind.CONFLICT, "The import was cancelled while the file was received; nothing of it was taken.");
        }
    }
}
