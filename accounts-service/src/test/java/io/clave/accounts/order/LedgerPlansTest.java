package io.clave.accounts.order;

import static io.clave.accounts.TestOrders.aLine;
import static io.clave.accounts.TestOrders.anOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Binding;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the API asks a ledger of a million lines, and how PostgreSQL answers: 200,000 orders in the months of 1991. */
@Tag("slow")
@QuarkusTest
class LedgerPlansTest {

    private static final String SOURCE = "planned";
    private static final List<String> FILL = List.of("""
            INSERT INTO account (id, name, tier, service_level_agreement, version, created_at, updated_at)
            SELECT md5('planned account ' || n)::uuid, 'planned', 'STANDARD', false, 1, now(), now()
            FROM generate_series(0, 999) n""", """
            INSERT INTO account_external_id (system, external_id, account_id)
            SELECT 'planned', 'C-' || n, md5('planned account ' || n)::uuid FROM generate_series(0, 999) n""", """
            INSERT INTO customer_order (source, order_id, id, account_id, revision, digest, type, status, ordered_at,
                                        currency, net_amount, quantity, line_count, ordered_quantity, delivered_quantity,
                                        open_quantity, next_promised_on, recorded_at)
            SELECT 'planned', 'O-' || n, md5('planned order ' || n)::uuid, md5('planned account ' || n % 1000)::uuid, 1, '\\x00',
                   'ORDER', CASE WHEN n % 50 = 0 THEN 'OPEN' ELSE 'DELIVERED' END,
                   timestamptz '1991-01-01T00:00:00Z' + n * interval '157 seconds', 'EUR', 50, 5, 5, 5,
                   CASE WHEN n % 50 = 0 THEN 0 ELSE 5 END, CASE WHEN n % 50 = 0 THEN 5 ELSE 0 END,
                   CASE WHEN n % 50 = 0 THEN date '1992-01-01' END, now()
            FROM generate_series(0, 199999) n""", """
            INSERT INTO order_revision (source, order_id, id, account_id, ordered_on, revision, digest, type, status,
                                        ordered_at, currency, net_amount, quantity, line_count, ordered_quantity,
                                        delivered_quantity, open_quantity, next_promised_on, recorded_at)
            SELECT source, order_id, id, account_id, (ordered_at AT TIME ZONE 'UTC')::date, revision, digest, type, status,
                   ordered_at, currency, net_amount, quantity, line_count, ordered_quantity, delivered_quantity,
                   open_quantity, next_promised_on, recorded_at
            FROM customer_order WHERE source = 'planned'""", """
            INSERT INTO order_line (account_id, ordered_on, id, revision, line_number, product, quantity,
                                    returned_quantity, unit_price, net_amount)
            SELECT account_id, ordered_on, id, revision, line, 'P-' || line, 1, 0, 10, 10
            FROM order_revision, generate_series(1, 5) line WHERE source = 'planned'""");
    private static final Pattern LEDGER = Pattern.compile("customer_order|order_revision|order_line|order_delivery");
    private static final Pattern SCAN =
            Pattern.compile("Seq Scan on (customer_order |order_(revision|line)_1991_\\d\\d )");

    @Inject
    Jdbi jdbi;

    /** By md5, as below. */
    private final String accountId = "70c26ee2-55fa-9663-cba1-5d35d778b659";

    private final Queue<Question> asked = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void fillTheLedger() {
        jdbi.useTransaction(handle -> {
            months().forEach(month -> handle.createQuery("SELECT create_ledger_month(CAST(:month AS date))")
                    .bind("month", month)
                    .mapTo(String.class)
                    .list());
            FILL.forEach(handle::execute);
        });
        jdbi.useHandle(handle -> handle.execute("ANALYZE customer_order, order_revision, order_line, order_delivery"));
    }

    @AfterEach
    void emptyTheLedger() {
        jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        jdbi.useTransaction(handle -> {
            months().forEach(month -> drop(handle, month));
            handle.execute("DELETE FROM customer_order WHERE account_id IN"
                    + " (SELECT account_id FROM account_external_id WHERE system = 'planned')");
        });
    }

    @Test
    void noQuestionOfTheApiReadsTheWholeLedger() {
        jdbi.setSqlLogger(new Asked());

        get("/orders", Map.of());
        get("/orders", Map.of("sort", "orderedAt", "orderedFrom", "1991-06-01", "orderedUntil", "1991-07-01"));
        get("/orders", Map.of("source", SOURCE));
        get("/orders", Map.of("open", "true"));
        get("/orders", Map.of("late", "true", "currency", "EUR"));
        get("/orders", Map.of("status", "OPEN", "type", "ORDER"));
        get("/accounts/" + accountId + "/orders", Map.of("status", "DELIVERED"));
        get("/accounts/" + accountId + "/order-performance", Map.of("from", "1991-03-01", "until", "1991-05-01"));
        get("/accounts/" + accountId + "/order-performance", Map.of("asOf", "2999-01-01T00:00:00Z"));
        get("/accounts/" + accountId + "/price-waterfall", Map.of("from", "1991-03-01", "until", "1991-05-01"));
        get("/accounts/" + accountId + "/price-waterfall", Map.of("asOf", "2999-01-01T00:00:00Z"));
        get("/orders/planned/O-4000", Map.of());
        get("/orders/planned/O-4000/revisions", Map.of());
        pushNext("O-4000");
        Api.as(Roles.OPERATOR)
                .get("/accounts/" + accountId + "/ledger/verification")
                .then()
                .statusCode(200);

        jdbi.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        assertThat(asked)
                .hasSizeGreaterThan(15)
                .allSatisfy(question ->
                        assertThat(plan(question)).as(question.sql()).doesNotContainPattern(SCAN));
    }

    private static void get(String path, Map<String, String> parameters) {
        Api.as(Roles.VIEWER).queryParams(parameters).get(path).then().statusCode(200);
    }

    private static void pushNext(String orderId) {
        Map<String, Object> order = anOrder("C-0", 2, "1");
        order.put("lines", List.of(aLine(1, "1")));
        Api.as(Roles.ERP)
                .body(order)
                .put("/orders/" + SOURCE + "/" + orderId)
                .then()
                .statusCode(200);
    }

    private String plan(Question question) {
        return jdbi.withHandle(handle -> {
            Query explain = handle.createQuery("EXPLAIN " + question.sql());
            question.parameters().forEach(explain::bind);
            return String.join("\n", explain.mapTo(String.class).list());
        });
    }

    private static void drop(Handle handle, String month) {
        String name = month.substring(0, 7).replace('-', '_');
        handle.createQuery("SELECT detach_ledger_month(CAST(:month AS date))")
                .bind("month", month)
                .mapTo(String.class)
                .list();
        handle.execute("DROP TABLE detached_order_delivery_%1$s, detached_order_line_%1$s, detached_order_revision_%1$s"
                .formatted(name));
    }

    private static List<String> months() {
        return IntStream.rangeClosed(1, 12).mapToObj("1991-%02d-01"::formatted).toList();
    }

    /** What was asked, by text, and its parameters by name. */
    private record Question(String sql, Map<String, Argument> parameters) {

        static Question of(StatementContext context) {
            Binding binding = context.getBinding();
            return new Question(
                    context.getRenderedSql(),
                    context.getParsedSql().getParameters().getParameterNames().stream()
                            .distinct()
                            .collect(toMap(
                                    identity(),
                                    name -> binding.findForName(name, context).orElseThrow())));
        }
    }

    /** Keeps what is asked of the ledger; writes are found by their keys alone. */
    private final class Asked implements SqlLogger {

        @Override
        public void logBeforeExecution(StatementContext context) {
            String sql = context.getRenderedSql();
            if (sql.startsWith("INSERT") || sql.startsWith("UPDATE")) {
                return;
            }
            if (LEDGER.matcher(sql).find()) {
                asked.add(Question.of(context));
            }
        }
    }
}
