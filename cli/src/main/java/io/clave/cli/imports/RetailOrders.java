package io.clave.cli.imports;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import io.clave.cli.api.OrderDocument.OrderStatus;
import io.clave.cli.api.OrderDocument.OrderType;
import io.clave.cli.files.TextFile;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;

/** The invoices of a retail file as orders, in a second reading; an order comes as soon as its last line was read. */
final class RetailOrders implements Iterator<OrderDocument>, Closeable {

    private static final ZoneId SHOP = ZoneId.of("Europe/London");

    private final String source;
    private final Currency currency;
    private final RetailSurvey survey;
    private final RetailRows rows;
    private final Map<String, List<RetailLine>> open = new HashMap<>();
    private final Queue<OrderDocument> complete = new ArrayDeque<>();

    RetailOrders(TextFile file, String source, Currency currency, RetailSurvey survey) {
        this.source = source;
        this.currency = currency;
        this.survey = survey;
        this.rows = RetailRows.of(file);
    }

    @Override
    public boolean hasNext() {
        while (complete.isEmpty() && rows.hasNext()) {
            take(rows.next());
        }
        return !complete.isEmpty();
    }

    @Override
    public OrderDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return complete.remove();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private void take(RetailRows.Row row) {
        RetailLine line = row.line();
        if (line == null || row.objection() != null) {
            return;
        }
        open.computeIfAbsent(line.invoice(), invoice -> new ArrayList<>()).add(line);
        if (Objects.requireNonNull(survey.orders().get(line.invoice())).lastLine() == row.number()) {
            complete.add(order(line.invoice(), Objects.requireNonNull(open.remove(line.invoice()))));
        }
    }

    /** An invoice written over several minutes is dated by its first line. */
    private OrderDocument order(String invoice, List<RetailLine> lines) {
        RetailLine first =
                lines.stream().min(Comparator.comparing(RetailLine::at)).orElseThrow();
        return new OrderDocument(
                source,
                invoice,
                1,
                first.customer(),
                first.isCancellation() ? OrderType.CREDIT : OrderType.ORDER,
                OrderStatus.DELIVERED,
                first.at().atZone(SHOP).toInstant(),
                null,
                currency.getCurrencyCode(),
                numbered(lines));
    }

    private static List<OrderLine> numbered(List<RetailLine> lines) {
        List<OrderLine> numbered = new ArrayList<>(lines.size());
        for (RetailLine line : lines) {
            numbered.add(new OrderLine(
                    numbered.size() + 1, line.stockCode(), line.quantity(), BigDecimal.ZERO, line.unitPrice()));
        }
        return numbered;
    }
}
