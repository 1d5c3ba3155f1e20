package io.clave.cli.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where every line of a retail file went, with the sums in its currency. */
final class LineAccount {

    /** A row of the account; lines that are part of no order have no orders. */
    record Row(long orders, Tally tally) {

        static final Row NONE = new Row(0, Tally.NONE);

        Row plus(Row other) {
            return new Row(orders + other.orders, tally.plus(other.tally));
        }
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Tally fileTotal;

    LineAccount(RetailSurvey survey, Set<String> quarantined, Set<String> rejected) {
        this.fileTotal = survey.total();
        rows.put("orders", Row.NONE);
        rows.put("cancellations, as credits", Row.NONE);
        survey.orders().forEach((id, order) -> {
            String row = order.credit() ? "cancellations, as credits" : "orders";
            if (quarantined.contains(id)) {
                row = "in quarantine";
            }
            add(rejected.contains(id) ? "refused by Clave" : row, new Row(1, order.tally()));
        });
        survey.objections().forEach((reason, tally) -> add(named(reason), new Row(0, tally)));
    }

    Map<String, Row> rows() {
        return rows;
    }

    Row total() {
        return rows.values().stream().reduce(Row.NONE, Row::plus);
    }

    /** Whether nothing was dropped in silence: as many lines and as much money as the file has. */
    boolean isComplete() {
        Tally total = total().tally();
        return total.lines() == fileTotal.lines() && total.sum().compareTo(fileTotal.sum()) == 0;
    }

    private void add(String name, Row row) {
        rows.merge(name, row, Row::plus);
    }

    private static String named(String reason) {
        return reason.equals(RetailInvoices.WITHOUT_CUSTOMER) ? reason : "rejected: " + reason;
    }
}
