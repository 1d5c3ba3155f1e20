package io.clave.models.testing;

import io.clave.models.OrderHistory;
import io.clave.models.Spend;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Real customers; see the README beside the data for their origin. */
public final class Customers {

    private static final int DAYS = 7;

    private Customers() {}

    public static List<OrderHistory> cdnow() {
        return summary("cdnow_sample_rfm_39w.csv");
    }

    public static List<OrderHistory> cdnowMaster() {
        return summary("cdnow_master_rfm_39w.csv");
    }

    public static List<OrderHistory> grocery() {
        return summary("grocery_rfm_cal20061231.csv");
    }

    public static List<OrderHistory> wholesaler() {
        return summary("online_retail_rfm_cal20110831.csv");
    }

    public static List<Spend> spend(String file) {
        return Table.shared(file).stream()
                .filter(row -> Table.number(row, "x") > 0)
                .map(row -> new Spend((int) Table.number(row, "x"), Table.number(row, "m_x")))
                .toList();
    }

    /** Times are whole days, given in weeks with ten digits; the days are taken to be exact. */
    private static List<OrderHistory> summary(String file) {
        return Table.shared(file).stream().map(Customers::history).toList();
    }

    private static OrderHistory history(CSVRecord row) {
        return new OrderHistory(
                Integer.parseInt(row.get("x")),
                exact(Table.number(row, "t_x")),
                exact(Table.number(row, "T")),
                row.isMapped("litt") ? Table.number(row, "litt") : 0);
    }

    private static double exact(double weeks) {
        return Math.rint(weeks * DAYS) / DAYS;
    }
}
