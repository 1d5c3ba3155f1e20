package io.clave.scoring.run;

import io.clave.models.Spend;
import io.clave.models.orders.CustomerOrders;
import io.clave.scoring.history.PurchaseDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers purchase days, account by account, into as few bytes as the models need. */
final class BaseBuilder implements PurchaseDays.Visitor {

    /** The money of one account in one currency: the first day is where the clock starts, the others are repeat orders. */
    private static final class Money {

        private int repeats = -1;
        private double sum;

        void add(double net) {
            repeats++;
            sum += repeats > 0 ? net : 0;
        }
    }

    private final int largest;
    private final List<UUID> accounts = new ArrayList<>();
    private final List<CustomerOrders> orders = new ArrayList<>();
    private final Map<String, List<Spend>> spends = new TreeMap<>();
    private final Map<String, Money> monies = new TreeMap<>();
    private int[] days = new int[64];
    private int count;
    private int total;
    private @Nullable UUID current;

    BaseBuilder(int largest) {
        this.largest = largest;
    }

    @Override
    public void visit(UUID account, LocalDate on, String currency, double net) {
        if (!account.equals(current)) {
            endAccount();
            current = account;
        }
        addDay((int) on.toEpochDay());
        monies.computeIfAbsent(currency, code -> new Money()).add(net);
    }

    PurchaseBase build() {
        endAccount();
        return new PurchaseBase(accounts, orders, spends);
    }

    /** Two currencies on one day are one order. */
    private void addDay(int day) {
        if (count > 0 && days[count - 1] == day) {
            return;
        }
        if (++total > largest) {
            throw new RunFailed("There are more than " + largest
                    + " purchase days, which is more than a run may hold in memory (clave.scoring.runs.largest-base).");
        }
        if (count == days.length) {
            days = Arrays.copyOf(days, 2 * count);
        }
        days[count++] = day;
    }

    private void endAccount() {
        if (current == null) {
            return;
        }
        accounts.add(current);
        orders.add(new CustomerOrders(Arrays.copyOf(days, count), new double[count]));
        monies.forEach((currency, money) -> {
            if (money.repeats > 0) {
                spends.computeIfAbsent(currency, code -> new ArrayList<>())
                        .add(new Spend(money.repeats, money.sum / money.repeats));
            }
        });
        monies.clear();
        count = 0;
        current = null;
    }
}
