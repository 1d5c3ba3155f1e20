package io.clave.accounts.account;

import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Accounts in the database; writes are set-based. */
@Singleton
class AccountRepository {

    private static final String SELECT = """
            SELECT a.*,
                   ARRAY(SELECT system FROM account_external_id e WHERE e.account_id = a.id
                         ORDER BY system, external_id) AS systems,
                   ARRAY(SELECT external_id FROM account_external_id e WHERE e.account_id = a.id
                         ORDER BY system, external_id) AS external_ids
            FROM account a
            """;

    private final Jdbi jdbi;

    AccountRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Account> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE a.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The account, locked against other changes until the end of the transaction. */
    Optional<Account> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE a.id = :id FOR NO KEY UPDATE OF a")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The accounts, locked in the order of their ids. */
    Map<UUID, Account> lockAll(Collection<UUID> ids) {
        Map<UUID, Account> found = new HashMap<>();
        jdbi.useHandle(
                handle -> handle.createQuery(SELECT + "WHERE a.id = ANY (:ids) ORDER BY a.id FOR NO KEY UPDATE OF a")
                        .bind("ids", SqlArray.of(UUID.class, ids))
                        .map((row, context) -> read(row))
                        .forEach(account -> found.put(account.id(), account)));
        return found;
    }

    Map<ExternalId, UUID> resolve(Collection<ExternalId> ids) {
        Map<ExternalId, UUID> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT system, external_id, account_id FROM account_external_id
                        WHERE (system, external_id) IN (SELECT * FROM unnest(:systems, :externalIds))""")
                .bind("systems", SqlArray.of(String.class, ids, ExternalId::system))
                .bind("externalIds", SqlArray.of(String.class, ids, ExternalId::externalId))
                .map((row, context) ->
                        Map.entry(new ExternalId(row.getString(1), row.getString(2)), row.getObject(3, UUID.class)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue())));
        return found;
    }

    /** Makes whoever asks for one of these identifiers wait until the end of this transaction. */
    void reserve(Collection<ExternalId> ids, boolean exclusively) {
        String lock = exclusively ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
        jdbi.useHandle(handle -> handle.createQuery(
                        "SELECT " + lock
                                + "(key) FROM (SELECT DISTINCT hashtextextended(id, 7) AS key FROM unnest(:ids) AS id ORDER BY key) AS keys")
                .bind("ids", SqlArray.of(String.class, ids, AccountRepository::text))
                .map((row, context) -> true)
                .list());
    }

    void insert(List<Account> accounts) {
        write("""
                INSERT INTO account (id, name, country, parent_account_id, tier, service_level_agreement, version,
                                     created_at, updated_at)
                SELECT * FROM unnest(:ids, :names, :countries, :parents, :tiers, :agreements, :versions, :created,
                                     :updated)""", accounts);
        insertExternalIds(accounts);
    }

    void update(List<Account> accounts) {
        write("""
                UPDATE account a SET name = n.name, country = n.country, parent_account_id = n.parent, tier = n.tier,
                       service_level_agreement = n.agreement, version = n.version, updated_at = n.updated
                FROM unnest(:ids, :names, :countries, :parents, :tiers, :agreements, :versions, :created, :updated)
                     AS n (id, name, country, parent, tier, agreement, version, created, updated)
                WHERE a.id = n.id""", accounts);
    }

    boolean exists(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM account WHERE id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether the candidate parent is the account itself or one of those below it. */
    boolean isBelow(UUID candidate, UUID account) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH RECURSIVE above AS (
                            SELECT id, parent_account_id FROM account WHERE id = :candidate
                            UNION
                            SELECT a.id, a.parent_account_id FROM account a JOIN above ON a.id = above.parent_account_id
                        )
                        SELECT EXISTS (SELECT FROM above WHERE id = :account)""")
                .bind("candidate", candidate)
                .bind("account", account)
                .mapTo(Boolean.class)
                .one());
    }

    /** Changes of the hierarchy happen one at a time, or two of them could close a cycle together. */
    void lockHierarchy() {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtextextended('hierarchy', 7))")
                .map((row, context) -> true)
                .one());
    }

    List<Account> list(AccountFilter filter, @Nullable List<String> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + filter.where(after))
                .bind("namePrefix", filter.namePattern())
                .bind("tier", filter.tierName())
                .bind("country", filter.country())
                .bind("parent", filter.parentAccountId())
                .bind("afterKey", after == null ? null : after.get(0))
                .bind("afterId", after == null ? null : UUID.fromString(after.get(1)))
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    private void insertExternalIds(List<Account> accounts) {
        List<ExternalId> ids = new ArrayList<>();
        List<UUID> owners = new ArrayList<>();
        for (Account account : accounts) {
            ids.addAll(account.externalIds());
            account.externalIds().forEach(id -> owners.add(account.id()));
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO account_external_id (system, external_id, account_id)
                        SELECT * FROM unnest(:systems, :externalIds, :owners)""")
                .bind("systems", SqlArray.of(String.class, ids, ExternalId::system))
                .bind("externalIds", SqlArray.of(String.class, ids, ExternalId::externalId))
                .bind("owners", SqlArray.of(UUID.class, owners))
                .execute());
    }

    private void write(String sql, List<Account> accounts) {
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("ids", SqlArray.of(UUID.class, of(accounts, Account::id)))
                .bind(
                        "names",
                        SqlArray.of(
                                String.class,
                                of(accounts, account -> account.profile().name())))
                .bind(
                        "countries",
                        SqlArray.of(
                                String.class,
                                of(accounts, account -> account.profile().country())))
                .bind(
                        "parents",
                        SqlArray.of(
                                UUID.class,
                                of(accounts, account -> account.profile().parentAccountId())))
                .bind(
                        "tiers",
                        SqlArray.of(
                                String.class,
                                of(accounts, account -> account.profile().tier().name())))
                .bind(
                        "agreements",
                        SqlArray.of(
                                Boolean.class,
                                of(accounts, account -> account.profile().serviceLevelAgreement())))
                .bind("versions", SqlArray.of(Long.class, of(accounts, Account::version)))
                .bind("created", SqlArray.of(Instant.class, of(accounts, Account::createdAt)))
                .bind("updated", SqlArray.of(Instant.class, of(accounts, Account::updatedAt)))
                .execute());
    }

    private static <T> List<@Nullable T> of(List<Account> accounts, Function<Account, @Nullable T> column) {
        List<@Nullable T> values = new ArrayList<>(accounts.size());
        accounts.forEach(account -> values.add(column.apply(account)));
        return values;
    }

    private static String text(ExternalId id) {
        return id.system() + " " + id.externalId();
    }

    private static Account read(ResultSet row) throws SQLException {
        AccountProfile profile = new AccountProfile(
                row.getString("name"),
                row.getString("country"),
                row.getObject("parent_account_id", UUID.class),
                AccountTier.valueOf(row.getString("tier")),
                row.getBoolean("service_level_agreement"));
        return new Account(
                row.getObject("id", UUID.class),
                profile,
                externalIds(row.getArray("systems"), row.getArray("external_ids")),
                row.getLong("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static List<ExternalId> externalIds(Array systems, Array externalIds) throws SQLException {
        String[] system = (String[]) systems.getArray();
        String[] externalId = (String[]) externalIds.getArray();
        List<ExternalId> ids = new ArrayList<>(system.length);
        for (int i = 0; i < system.length; i++) {
            ids.add(new ExternalId(system[i], externalId[i]));
        }
        return List.copyOf(ids);
    }
}
