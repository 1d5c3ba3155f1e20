package io.clave.accounts.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Orders of one day as in the Online Retail file: small prices, many lines, returns as credits. Its sums are kept in cents. */
final class RetailDay {

    private final String source;
    private final LocalDate day;
    private final String currency;
    private final Random random;
    private final List<Map<String, Object>> documents = new ArrayList<>();
    private final Map<String, Long> cents = new HashMap<>();

    RetailDay(String source, LocalDate day, String currency, long seed) {
        this.source = source;
        this.day = day;
        this.currency = currency;
        this.random = new Random(seed);
    }

    RetailDay with(int orders) {
        for (int i = 0; i < orders; i++) {
            add(random.nextInt(10) == 0 ? "CREDIT" : "ORDER");
        }
        return this;
    }

    List<Map<String, Object>> documents() {
        return documents;
    }

    /** What the ERP system would post. */
    Map<String, Object> controlTotal(boolean itemised) {
        Map<String, Object> total = new HashMap<>();
        total.put("orders", cents.size());
        total.put(
                "netAmount",
                euros(cents.values().stream().mapToLong(Long::longValue).sum()));
        if (itemised) {
            total.put("items", items());
        }
        return total;
    }

    String path() {
        return "/reconciliations/" + source + "/" + day + "/" + currency;
    }

    List<Map<String, Object>> items() {
        return cents.entrySet().stream()
                .map(order -> Map.<String, Object>of(
                        "orderId", order.getKey(), "revision", 1, "netAmount", euros(order.getValue())))
                .toList();
    }

    private void add(String type) {
        String orderId = (type.equals("CREDIT") ? "C" : "") + (536_365 + documents.size());
        int sign = type.equals("CREDIT") ? -1 : 1;
        List<Map<String, Object>> lines = new ArrayList<>();
        long sum = 0;
        for (int line = 1; line <= 1 + random.nextInt(8); line++) {
            int quantity = sign * (1 + random.nextInt(48));
            int price = 10 + random.nextInt(1_500);
            sum += (long) quantity * price;
            lines.add(Map.of(
                    "lineNumber",
                    line,
                    "product",
                    "8512" + line,
                    "quantity",
                    String.valueOf(quantity),
                    "unitPrice",
                    euros(price)));
        }
        cents.put(orderId, sum);
        documents.add(new HashMap<>(Map.of(
                "source", source,
                "orderId", orderId,
                "revision", 1,
                "accountExternalId", "1785" + random.nextInt(10),
                "type", type,
                "orderedAt", day + "T0" + random.nextInt(10) + ":26:00Z",
                "currency", currency,
                "lines", lines)));
    }

    private static String euros(long cents) {
        return (cents < 0 ? "-" : "") + Math.abs(cents) / 100 + "." + String.format("%02d", Math.abs(cents) % 100);
    }
}
