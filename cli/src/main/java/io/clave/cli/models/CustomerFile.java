package io.clave.cli.models;

import io.clave.cli.files.TextFile;
import io.clave.models.OrderHistory;
import io.clave.models.Spend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of customers with the columns x, t_x and T, and litt or m_x where a model needs them. */
public final class CustomerFile {

    private final TextFile file;

    private CustomerFile(TextFile file) {
        this.file = file;
    }

    public static CustomerFile of(Path path) {
        return new CustomerFile(TextFile.of(path));
    }

    Path path() {
        return file.path();
    }

    boolean has(Column column) {
        try (CustomerRows rows = CustomerRows.of(file, null)) {
            return rows.header().has(column);
        }
    }

    /** @param regular whether litt is needed too */
    public List<OrderHistory> histories(boolean regular) {
        CompactHistories histories = new CompactHistories();
        try (CustomerRows rows = CustomerRows.of(file, null)) {
            rows.header().require(regular ? Column.REGULAR_ORDERS : Column.ORDERS);
            while (rows.hasNext()) {
                histories.add(rows.next().history(regular));
            }
        }
        return histories;
    }

    /** Of those customers who have repeat orders; the others do not count for the model of spend. */
    List<Spend> spending() {
        List<Spend> spending = new ArrayList<>();
        try (CustomerRows rows = CustomerRows.of(file, null)) {
            rows.header().require(Column.SPENDING);
            while (rows.hasNext()) {
                CustomerRow row = rows.next();
                int repeatOrders = row.repeatOrders();
                if (repeatOrders > 0) {
                    spending.add(new Spend(repeatOrders, row.spend()));
                }
            }
        }
        return spending;
    }
}
