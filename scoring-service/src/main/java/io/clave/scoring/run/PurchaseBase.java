package io.clave.scoring.run;

import io.clave.models.Spend;
import io.clave.models.orders.CustomerOrders;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All accounts that had bought by a day.
 *
 * @param orders the purchase days of each of the accounts, in their order; money is apart, in {@code spends}
 * @param spends by ISO 4217 code, of the accounts with repeat orders in that currency
 */
record PurchaseBase(List<UUID> accounts, List<CustomerOrders> orders, Map<String, List<Spend>> spends) {

    LocalDate firstDay() {
        return LocalDate.ofEpochDay(
                orders.stream().mapToInt(CustomerOrders::firstDay).min().orElseThrow());
    }
}
