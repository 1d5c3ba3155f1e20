package io.clave.models.testing;

import io.clave.models.orders.CustomerOrders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** Order logs of real customers. */
public final class OrderLogs {

    private OrderLogs() {}

    public static List<CustomerOrders> cdnow() {
        return read("cdnow_sample_elog.csv", "sample_id");
    }

    public static List<CustomerOrders> grocery() {
        return read("grocery_elog.csv", "cust");
    }

    private static List<CustomerOrders> read(String file, String customer) {
        Map<String, Map<Integer, Double>> days = new TreeMap<>();
        for (CSVRecord row : Table.shared(file)) {
            double value = row.isMapped("sales") ? Table.number(row, "sales") : 1;
            days.computeIfAbsent(row.get(customer), id -> new TreeMap<>())
                    .merge((int) LocalDate.parse(row.get("date")).toEpochDay(), value, Double::sum);
        }
        List<CustomerOrders> customers = new ArrayList<>();
        days.values()
                .forEach(orders -> customers.add(new CustomerOrders(
                        orders.keySet().stream().mapToInt(day -> day).toArray(),
                        orders.values().stream().mapToDouble(value -> value).toArray())));
        return customers;
    }
}
