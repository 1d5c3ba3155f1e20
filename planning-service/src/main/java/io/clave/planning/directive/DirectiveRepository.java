package io.clave.planning.directive;

import io.clave.planning.valuechain.ValueChainActivity;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Directives in the database. */
@Singleton
class DirectiveRepository {

    private final Jdbi jdbi;

    DirectiveRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Directive directive) {
        Instruction instruction = directive.instruction();
        QuantityPerPeriod quantity = instruction.quantityPerPeriod();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO directive (directive_id, account_id, activity, instruction, priority, valid_from,
                            valid_until, quantity, quantity_unit, quantity_period, status, issued_by, issued_at, version)
                        VALUES (:id, :account, :activity, :instruction, :priority, :validFrom,
                            :validUntil, :quantity, :unit, :period, :status, :issuedBy, :issuedAt, :version)""")
                .bind("id", directive.directiveId())
                .bind("account", instruction.accountId())
                .bind("activity", instruction.activity())
                .bind("instruction", instruction.text())
                .bind("priority", instruction.priority())
                .bind("validFrom", instruction.timeBox().validFrom())
                .bind("validUntil", instruction.timeBox().validUntil())
                .bind("quantity", quantity == null ? null : quantity.quantity())
                .bind("unit", quantity == null ? null : quantity.unit())
                .bind("period", quantity == null ? null : quantity.period())
                .bind("status", directive.status())
                .bind("issuedBy", directive.issued().by())
                .bind("issuedAt", directive.issued().at())
                .bind("version", directive.version())
                .execute());
    }

    /** Writes the steps that were taken since the directives were locked. */
    void save(Collection<Directive> directives) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    UPDATE directive SET status = :status, answered_by = :answeredBy, answered_at = :answeredAt,
                        refusal_reason = :refusalReason, withdrawn_by = :withdrawnBy, withdrawn_at = :withdrawnAt,
                        withdrawal_reason = :withdrawalReason, expired_at = :expiredAt, version = :version
                    WHERE directive_id = :id""");
            for (Directive directive : directives) {
                Step answered = directive.answered();
                Step withdrawn = directive.withdrawn();
                batch.bind("id", directive.directiveId())
                        .bind("status", directive.status())
                        .bind("answeredBy", answered == null ? null : answered.by())
                        .bind("answeredAt", answered == null ? null : answered.at())
                        .bind("refusalReason", answered == null ? null : answered.reason())
                        .bind("withdrawnBy", withdrawn == null ? null : withdrawn.by())
                        .bind("withdrawnAt", withdrawn == null ? null : withdrawn.at())
                        .bind("withdrawalReason", withdrawn == null ? null : withdrawn.reason())
                        .bind("expiredAt", directive.expiredAt())
                        .bind("version", directive.version())
                        .add();
            }
            batch.execute();
        });
    }

    Optional<Directive> find(UUID directiveId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM directive WHERE directive_id = :id")
                .bind("id", directiveId)
                .map(DirectiveRepository::directive)
                .findOne());
    }

    /** The directive, locked against other changes. */
    Optional<Directive> lock(UUID directiveId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM directive WHERE directive_id = :id FOR UPDATE")
                        .bind("id", directiveId)
                        .map(DirectiveRepository::directive)
                        .findOne());
    }

    /** Live directives whose last day is over, locked; those that somebody else holds are left for later. */
    List<Directive> lockOverdue(LocalDate today, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM directive WHERE status IN ('ISSUED', 'ACKNOWLEDGED') AND valid_until < :today
                        ORDER BY valid_until LIMIT :atMost FOR UPDATE SKIP LOCKED""")
                .bind("today", today)
                .bind("atMost", atMost)
                .map(DirectiveRepository::directive)
                .list());
    }

    /** The newest directives, or those older than the one a page ended with. */
    List<Directive> list(DirectiveFilter filter, List<String> before, int limit) {
        String sql = """
                SELECT * FROM directive
                WHERE (CAST(:account AS uuid) IS NULL OR account_id = :account)
                    AND (CAST(:activity AS text) IS NULL OR activity = :activity)
                    AND (CAST(:status AS text) IS NULL OR status = :status)
                """
                + (before.isEmpty()
                        ? ""
                        : "AND (issued_at, directive_id) < (CAST(:at AS timestamptz), CAST(:id AS uuid))")
                + " ORDER BY issued_at DESC, directive_id DESC LIMIT :limit";
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("account", filter.accountId())
                    .bind("activity", filter.activity())
                    .bind("status", filter.status())
                    .bind("limit", limit);
            if (!before.isEmpty()) {
                query.bind("at", before.get(0)).bind("id", before.get(1));
            }
            return query.map(DirectiveRepository::directive).list();
        });
    }

    private static Directive directive(ResultSet row, StatementContext context) throws SQLException {
        return new Directive(
                row.getObject("directive_id", UUID.class),
                instruction(row),
                DirectiveStatus.valueOf(row.getString("status")),
                new Step(
                        row.getString("issued_by"),
                        row.getTimestamp("issued_at").toInstant(),
                        null),
                step(row, "answered_by", "answered_at", "refusal_reason"),
                step(row, "withdrawn_by", "withdrawn_at", "withdrawal_reason"),
                instant(row.getTimestamp("expired_at")),
                row.getLong("version"));
    }

    private static Instruction instruction(ResultSet row) throws SQLException {
        return new Instruction(
                row.getObject("account_id", UUID.class),
                ValueChainActivity.valueOf(row.getString("activity")),
                row.getString("instruction"),
                DirectivePriority.valueOf(row.getString("priority")),
                new TimeBox(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                quantity(row));
    }

    private static @Nullable QuantityPerPeriod quantity(ResultSet row) throws SQLException {
        BigDecimal quantity = row.getBigDecimal("quantity");
        if (quantity == null) {
            return null;
        }
        QuantityPeriod period = QuantityPeriod.valueOf(row.getString("quantity_period"));
        return new QuantityPerPeriod(quantity, row.getString("quantity_unit"), period);
    }

    private static @Nullable Step step(ResultSet row, String by, String at, String reason) throws SQLException {
        String who = row.getString(by);
        return who == null ? null : new Step(who, row.getTimestamp(at).toInstant(), row.getString(reason));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
