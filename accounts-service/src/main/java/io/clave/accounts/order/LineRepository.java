package io.clave.accounts.order;

import io.clave.accounts.order.OrderLedger.Entry;
import io.clave.accounts.price.PriceJson;
import io.clave.platform.database.Columns;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The lines of revisions and their deliveries, one statement for any number. */
@Singleton
class LineRepository {

    private static final String OF_REVISION =
            " WHERE account_id = :account AND ordered_on = CAST(:day AS date) AND id = :id AND revision = :revision";

    /** A line with the revision that it belongs to. */
    private record LineOf(RecordedOrder order, LedgerLine kept) {

        OrderLine line() {
            return kept.line();
        }
    }

    /** A delivery with the line that it belongs to, counted from 1. */
    private record DeliveryOf(RecordedOrder order, OrderLine line, int number, OrderDelivery delivery) {}

    private final Jdbi jdbi;

    LineRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void append(List<Entry> entries) {
        List<LineOf> lines = new ArrayList<>();
        List<DeliveryOf> deliveries = new ArrayList<>();
        for (Entry entry : entries) {
            RecordedOrder order = entry.order();
            DeliveryState state = DeliveryState.of(order.type(), order.status(), entry.lines());
            for (OrderLine line : entry.lines()) {
                lines.add(new LineOf(order, LedgerLine.of(line, state)));
                for (int i = 0; i < line.deliveries().size(); i++) {
                    deliveries.add(
                            new DeliveryOf(order, line, i + 1, line.deliveries().get(i)));
                }
            }
        }
        insertLines(lines);
        if (!deliveries.isEmpty()) {
            insertDeliveries(deliveries);
        }
    }

    /** The lines of a revision, in their order. */
    List<OrderLine> of(RecordedOrder order) {
        Map<Integer, List<OrderDelivery>> deliveries = deliveries(order);
        return jdbi.withHandle(handle -> ofRevision(
                        handle.createQuery(
                                "SELECT line_number, product, quantity, returned_quantity, unit_price, promised_on, price_components FROM order_line"
                                        + OF_REVISION + " ORDER BY line_number"),
                        order)
                .map((row, context) -> new OrderLine(
                        row.getInt(1),
                        row.getString(2),
                        row.getBigDecimal(3),
                        row.getBigDecimal(4),
                        row.getBigDecimal(5),
                        row.getObject(6, LocalDate.class),
                        deliveries.getOrDefault(row.getInt(1), List.of()),
                        PriceJson.components(row.getString(7))))
                .list());
    }

    private Map<Integer, List<OrderDelivery>> deliveries(RecordedOrder order) {
        Map<Integer, List<OrderDelivery>> deliveries = new HashMap<>();
        jdbi.useHandle(handle -> ofRevision(
                        handle.createQuery("SELECT line_number, delivered_on, quantity FROM order_delivery"
                                + OF_REVISION + " ORDER BY line_number, delivery_number"),
                        order)
                .map((row, context) -> Map.entry(
                        row.getInt(1), new OrderDelivery(row.getObject(2, LocalDate.class), row.getBigDecimal(3))))
                .forEach(of -> deliveries
                        .computeIfAbsent(of.getKey(), line -> new ArrayList<>())
                        .add(of.getValue())));
        return deliveries;
    }

    private static Query ofRevision(Query query, RecordedOrder order) {
        return query.bind("account", order.accountId())
                .bind("day", order.orderedOn().toString())
                .bind("id", order.id())
                .bind("revision", order.revision());
    }

    private void insertLines(List<LineOf> lines) {
        jdbi.useHandle(handle -> {
            Update insert = handle.createUpdate("""
                    INSERT INTO order_line (account_id, ordered_on, id, revision, line_number, product, quantity,
                                            returned_quantity, unit_price, net_amount, promised_on, delivered_quantity,
                                            price_components)
                    SELECT * FROM unnest(:accounts, :days, :ids, :revisions, :numbers, :products, :quantities, :returned,
                                         :prices, :amounts, :promised, :delivered, CAST(:components AS jsonb[]))""");
            new Columns<>(lines)
                    .bind(insert, "accounts", UUID.class, of -> of.order().accountId())
                    .bind(insert, "days", LocalDate.class, of -> of.order().orderedOn())
                    .bind(insert, "ids", UUID.class, of -> of.order().id())
                    .bind(insert, "revisions", Integer.class, of -> of.order().revision())
                    .bind(insert, "numbers", Integer.class, of -> of.line().lineNumber())
                    .bind(insert, "products", String.class, of -> of.line().product())
                    .bind(
                            insert,
                            "quantities",
                            BigDecimal.class,
                            of -> of.line().quantity())
                    .bind(insert, "returned", BigDecimal.class, of -> of.line().returnedQuantity())
                    .bind(insert, "prices", BigDecimal.class, of -> of.line().unitPrice())
                    .bind(insert, "amounts", BigDecimal.class, of -> of.kept().netAmount())
                    .bind(insert, "promised", LocalDate.class, of -> of.line().promisedOn())
                    .bind(insert, "delivered", BigDecimal.class, of -> of.kept().deliveredQuantity())
                    .bind(
                            insert,
                            "components",
                            String.class,
                            of -> PriceJson.write(of.line().priceComponents()));
            insert.execute();
        });
    }

    private void insertDeliveries(List<DeliveryOf> deliveries) {
        jdbi.useHandle(handle -> {
            Update insert = handle.createUpdate("""
                    INSERT INTO order_delivery (account_id, ordered_on, id, revision, line_number, delivery_number,
                                                delivered_on, quantity)
                    SELECT * FROM unnest(:accounts, :days, :ids, :revisions, :lines, :numbers, :deliveredOns, :quantities)""");
            new Columns<>(deliveries)
                    .bind(insert, "accounts", UUID.class, of -> of.order().accountId())
                    .bind(insert, "days", LocalDate.class, of -> of.order().orderedOn())
                    .bind(insert, "ids", UUID.class, of -> of.order().id())
                    .bind(insert, "revisions", Integer.class, of -> of.order().revision())
                    .bind(insert, "lines", Integer.class, of -> of.line().lineNumber())
                    .bind(insert, "numbers", Integer.class, DeliveryOf::number)
                    .bind(
                            insert,
                            "deliveredOns",
                            LocalDate.class,
                            of -> of.delivery().deliveredOn())
                    .bind(
                            insert,
                            "quantities",
                            BigDecimal.class,
                            of -> of.delivery().quantity());
            insert.execute();
        });
    }
}
