package io.clave.planning.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.clave.platform.database.SqlArray;
import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Accounts in the database. */
@Singleton
class AccountRepository {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record Row(
            UUID accountId,
            long version,
            String name,
            AccountTier tier,
            boolean serviceLevelAgreement,
            List<ExternalId> externalIds) {

        static Row of(Account account) {
            return new Row(
                    account.accountId(),
                    account.version(),
                    account.name(),
                    account.tier(),
                    account.serviceLevelAgreement(),
                    account.externalIds());
        }
    }

    private final Jdbi jdbi;
    private final Json json;

    AccountRepository(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Keeps what is newer than what is kept; answers the accounts whose tier is new. At most one row of each account. */
    List<UUID> keep(Collection<Account> accounts) {
        List<Row> rows = accounts.stream().map(Row::of).toList();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        WITH kept AS (
                            INSERT INTO account AS a
                            SELECT * FROM json_populate_recordset(NULL::account, convert_from(:rows, 'UTF8')::json)
                            ORDER BY account_id
                            ON CONFLICT (account_id) DO UPDATE
                            SET version = excluded.version,
                                name = excluded.name,
                                tier = excluded.tier,
                                service_level_agreement = excluded.service_level_agreement,
                                external_ids = excluded.external_ids
                            WHERE a.version < excluded.version
                            RETURNING new.account_id, new.tier, old.tier AS tier_before)
                        SELECT account_id FROM kept WHERE tier IS DISTINCT FROM tier_before""")
                .bind("rows", json.write(rows))
                .mapTo(UUID.class)
                .list());
    }

    List<Account> find(Collection<UUID> accountIds) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM account WHERE account_id = ANY (:ids)")
                .bind("ids", SqlArray.of(UUID.class, accountIds))
                .map((row, context) -> account(row))
                .list());
    }

    /** Whether the account was ever heard of, from its owner or by a score. */
    boolean isKnown(UUID accountId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM account WHERE account_id = :id)
                            OR EXISTS (SELECT FROM account_score WHERE account_id = :id)""")
                .bind("id", accountId)
                .mapTo(Boolean.class)
                .one());
    }

    private Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("account_id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                AccountTier.valueOf(row.getString("tier")),
                row.getBoolean("service_level_agreement"),
                List.of(json.read(row.getBytes("external_ids"), ExternalId[].class)));
    }
}
