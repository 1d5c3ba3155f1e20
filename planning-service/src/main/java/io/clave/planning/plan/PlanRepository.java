package io.clave.planning.plan;

import io.clave.planning.account.CustomerClass;
import io.clave.platform.database.SqlArray;
import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Plans and their versions in the database. */
@Singleton
class PlanRepository {

    /** One account in one calendar year. */
    record Slot(UUID accountId, int period) {}

    private static final String NEWEST = """
            SELECT * FROM account_plan JOIN account_plan_version USING (plan_id, version)
            """;

    private final Jdbi jdbi;
    private final Json json;

    PlanRepository(Jdbi jdbi, Json json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The plan for that year, or the one for the latest year when none is given. */
    Optional<AccountPlan> find(UUID accountId, @Nullable Integer period) {
        return jdbi.withHandle(handle -> handle.createQuery(NEWEST + """
                          WHERE account_id = :account AND period = COALESCE(:period, period)
                          ORDER BY period DESC LIMIT 1""")
                .bind("account", accountId)
                .bind("period", period)
                .map(this::plan)
                .findOne());
    }

    /** The plans of these accounts and years, locked against other changes. */
    List<AccountPlan> lock(Collection<Slot> slots) {
        return jdbi.withHandle(handle -> handle.createQuery(NEWEST + """
                          JOIN unnest(:accounts, :periods) AS wanted (account_id, period) USING (account_id, period)
                          ORDER BY plan_id FOR UPDATE OF account_plan""")
                .bind("accounts", SqlArray.of(UUID.class, slots, Slot::accountId))
                .bind("periods", SqlArray.of(Integer.class, slots, Slot::period))
                .map(this::plan)
                .list());
    }

    /** Adds each version; a new plan comes with its first one. */
    void add(Collection<AccountPlan> versions) {
        byte[] rows = json.write(versions);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO account_plan
                            SELECT * FROM json_populate_recordset(NULL::account_plan, convert_from(:rows, 'UTF8')::json)
                            ORDER BY account_id
                            ON CONFLICT (plan_id) DO UPDATE SET version = excluded.version""").bind("rows", rows).execute();
            handle.createUpdate("""
                            INSERT INTO account_plan_version
                            SELECT * FROM json_populate_recordset(
                                NULL::account_plan_version, convert_from(:rows, 'UTF8')::json)""").bind("rows", rows).execute();
        });
    }

    /** Every version of a plan, the newest first. */
    List<PlanVersion> history(UUID planId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT version, customer_class, as_of, why, written_at FROM account_plan_version
                        WHERE plan_id = :plan ORDER BY version DESC""")
                .bind("plan", planId)
                .map(ConstructorMapper.of(PlanVersion.class))
                .list());
    }

    private AccountPlan plan(ResultSet row, StatementContext context) throws SQLException {
        return new AccountPlan(
                row.getObject("plan_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getInt("period"),
                PlanStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                CustomerClass.valueOf(row.getString("customer_class")),
                row.getObject("as_of", LocalDate.class),
                row.getString("why"),
                json.read(row.getBytes("content"), PlanContent.class),
                row.getTimestamp("written_at").toInstant());
    }
}
