package io.clave.accounts.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.accounts.intake.UnknownAccountPolicy;
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
import org.jspecify.annotations.Nullable;

/** Receives a file of any length into chunks; nothing of it is taken before all of it is here. */
@Singleton
class ImportUploads {

    private final ImportRepository imports;
    private final ObjectMapper mapper;

    ImportUploads(ImportRepository imports, ObjectMapper mapper) {
        this.imports = imports;
        this.mapper = mapper;
    }

    UUID receive(
            String source,
            ImportFormat format,
            boolean dryRun,
            @Nullable UnknownAccountPolicy policy,
            InputStream body) {
        UUID id = Ids.next();
        try {
            ImportRows rows = rows(source, format, body);
            imports.insert(id, source, format, dryRun, policy);
            store(id, rows);
            imports.setState(id, ImportState.QUEUED, null);
        } catch (IOException e) {
            imports.setState(id, ImportState.FAILED, "The upload broke off.");
            throw new UploadBrokeOff();
        }
        return id;
    }

    private ImportRows rows(String source, ImportFormat format, InputStream body) throws IOException {
        return format == ImportFormat.NDJSON ? new LineReader(body)::next : new CsvOrders(body, source, mapper)::next;
    }

    private void store(UUID id, ImportRows rows) throws IOException {
        List<ImportRow> chunk = new ArrayList<>(Chunk.ROWS);
        int number = 1;
        Optional<ImportRow> row = rows.next();
        while (row.isPresent()) {
            chunk.add(row.get());
            row = rows.next();
            if (chunk.size() == Chunk.ROWS || row.isEmpty()) {
                add(id, number++, List.copyOf(chunk));
                chunk.clear();
            }
        }
    }

    private void add(UUID id, int number, List<ImportRow> rows) {
        QuarkusTransaction.requiringNew().run(() -> imports.addChunk(id, number, rows));
    }

    static final class UploadBrokeOff extends DomainException {
        UploadBrokeOff() {
            super(Kind.INVALID, "The upload broke off; nothing of it was taken.");
        }
    }
}
