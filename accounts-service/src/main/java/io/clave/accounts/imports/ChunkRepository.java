package io.clave.accounts.imports;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Chunks in the database. */
@Singleton
class ChunkRepository {

    private final Jdbi jdbi;

    ChunkRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID id, Chunk chunk) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO order_import_chunk (import_id, number, content, originals)
                        VALUES (:id, :number, :documents, :originals)""")
                .bind("id", id)
                .bind("number", chunk.number())
                .bind("documents", chunk.documents())
                .bind("originals", chunk.originals())
                .execute());
    }

    Optional<Chunk> next(UUID id, int after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT number, content, originals FROM order_import_chunk
                        WHERE import_id = :id AND number > :after ORDER BY number LIMIT 1""")
                .bind("id", id)
                .bind("after", after)
                .map((row, context) -> new Chunk(row.getInt(1), row.getBytes(2), row.getBytes(3)))
                .findOne());
    }

    void delete(UUID id, int number) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM order_import_chunk WHERE import_id = :id AND number = :number")
                .bind("id", id)
                .bind("number", number)
                .execute());
    }

    void delete(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM order_import_chunk WHERE import_id = :id")
                .bind("id", id)
                .execute());
    }
}
