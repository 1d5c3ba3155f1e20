package io.clave.scoring.keyaccount;

import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Ratings in the database; they are added and never changed. */
@Singleton
class RatingRepository {

    private final Jdbi jdbi;

    RatingRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Rating rating) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO key_account_rating
                            (id, account_id, criterion, score, rated_on, source, author, recorded_at)
                        VALUES (:id, :account, :criterion, :score, :ratedOn, :source, :author, :recordedAt)""")
                .bind("id", rating.id())
                .bind("account", rating.accountId())
                .bind("criterion", rating.criterion())
                .bind("score", rating.score())
                .bind("ratedOn", rating.ratedOn())
                .bind("source", rating.source())
                .bind("author", rating.author())
                .bind("recordedAt", Timestamp.from(rating.recordedAt()))
                .execute());
    }

    /** Of each account and criterion the rating of the latest day, and of that day the one entered last. */
    List<Rating> latest(Collection<String> criteria) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT ON (criterion, account_id)
                            id, account_id, criterion, score, rated_on, source, author, recorded_at
                        FROM key_account_rating WHERE criterion = ANY (:criteria)
                        ORDER BY criterion, account_id, rated_on DESC, id DESC""")
                .bind("criteria", SqlArray.of(String.class, criteria))
                .map((row, context) -> read(row))
                .list());
    }

    /** The one entered last first; before an id if one is given. */
    List<Rating> list(UUID account, @Nullable UUID before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, account_id, criterion, score, rated_on, source, author, recorded_at
                        FROM key_account_rating
                        WHERE account_id = :account AND (CAST(:before AS uuid) IS NULL OR id < :before)
                        ORDER BY id DESC LIMIT :limit""")
                .bind("account", account)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    private static Rating read(ResultSet row) throws SQLException {
        return new Rating(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getBigDecimal(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getTimestamp(8).toInstant());
    }
}
