package io.clave.scoring.history;

import io.clave.platform.database.SqlArray;
import io.clave.scoring.database.Column;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The accounts this service has heard of. The row of an account is the lock of all that is kept about it. */
@Singleton
public class AccountDirectory {

    private static final String SELECT =
            "SELECT a.id, a.name, a.tier, a.service_level_agreement, " + DataQuality.COLUMNS + " FROM account a ";

    private final Jdbi jdbi;

    AccountDirectory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<KnownAccount> find(UUID id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    public Map<UUID, KnownAccount> find(Collection<UUID> ids) {
        Map<UUID, KnownAccount> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(SELECT + "WHERE id = ANY (:ids)")
                .bind("ids", SqlArray.of(UUID.class, ids))
                .map((row, context) -> read(row))
                .forEach(account -> found.put(account.id(), account)));
        return found;
    }

    /** The names of those accounts of which more than the id is known. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        find(ids).forEach((id, account) -> {
            String name = account.name();
            if (name != null) {
                names.put(id, name);
            }
        });
        return names;
    }

    /** Makes accounts known by their id alone and keeps all others from changing anything about them. */
    void lock(Collection<UUID> sortedIds) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO account (id, version, tier, service_level_agreement)
                            SELECT id, 0, 'STANDARD', false FROM unnest(:ids) AS id
                            ON CONFLICT DO NOTHING""")
                    .bind("ids", SqlArray.of(UUID.class, sortedIds))
                    .execute();
            handle.createQuery("SELECT id FROM account WHERE id = ANY (:ids) ORDER BY id FOR NO KEY UPDATE")
                    .bind("ids", SqlArray.of(UUID.class, sortedIds))
                    .mapTo(UUID.class)
                    .list();
        });
    }

    /** An older version never overwrites a newer one. */
    void save(Collection<AccountChanged> accounts) {
        List<AccountChanged> rows = List.copyOf(accounts);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE account a
                        SET version = n.version, name = n.name, parent_account_id = n.parent, tier = n.tier,
                            service_level_agreement = n.agreement
                        FROM unnest(:ids, :versions, :names, :parents, :tiers, :agreements)
                             AS n (id, version, name, parent, tier, agreement)
                        WHERE a.id = n.id AND a.version < n.version""")
                .bind("ids", SqlArray.of(UUID.class, Column.of(rows, AccountChanged::accountId)))
                .bind("versions", SqlArray.of(Long.class, Column.of(rows, AccountChanged::version)))
                .bind("names", SqlArray.of(String.class, Column.of(rows, AccountChanged::name)))
                .bind("parents", SqlArray.of(UUID.class, Column.of(rows, AccountChanged::parentAccountId)))
                .bind(
                        "tiers",
                        SqlArray.of(
                                String.class,
                                Column.of(rows, account -> account.tier().name())))
                .bind("agreements", SqlArray.of(Boolean.class, Column.of(rows, AccountChanged::serviceLevelAgreement)))
                .execute());
    }

    /** An earlier grade never overwrites a later one. */
    void grade(Collection<DataQualityGraded> grades) {
        List<DataQualityGraded> rows = List.copyOf(grades);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE account a
                        SET data_quality_grade = n.grade, data_quality_faults = string_to_array(n.faults, ','),
                            data_quality_at = n.computed_at
                        FROM unnest(:ids, :grades, :faults, :times) AS n (id, grade, faults, computed_at)
                        WHERE a.id = n.id AND COALESCE(a.data_quality_at, '-infinity') < n.computed_at""")
                .bind("ids", SqlArray.of(UUID.class, Column.of(rows, DataQualityGraded::accountId)))
                .bind("grades", SqlArray.of(String.class, Column.of(rows, DataQualityGraded::gradeName)))
                .bind("faults", SqlArray.of(String.class, Column.of(rows, DataQualityGraded::faults)))
                .bind("times", SqlArray.of(Instant.class, Column.of(rows, DataQualityGraded::computedAt)))
                .execute());
    }

    private static KnownAccount read(ResultSet row) throws SQLException {
        return new KnownAccount(
                row.getObject(1, UUID.class),
                row.getString(2),
                AccountTier.valueOf(row.getString(3)),
                row.getBoolean(4),
                DataQuality.read(row));
    }
}
