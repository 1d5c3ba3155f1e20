package io.clave.scoring.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** Histories to try the arithmetic on. */
final class Histories {

    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    static final LocalDate START = LocalDate.of(2020, 3, 10);

    private Histories() {}

    static LedgerDay purchase(LocalDate on, String net) {
        return new LedgerDay(on, EUR, new BigDecimal(net), 1, 1);
    }

    static LedgerDay credit(LocalDate on, String net) {
        return new LedgerDay(on, EUR, new BigDecimal(net), 0, 1);
    }

    static History of(LocalDate asOf, LedgerDay... days) {
        return new History(asOf, Arrays.asList(days));
    }

    /** One order of 10,000 a month, seen on the day the next is due. */
    static History monthlyBuyer(int months) {
        List<LedgerDay> days = IntStream.range(0, months)
                .mapToObj(month -> purchase(START.plusMonths(month), "10000"))
                .toList();
        return new History(START.plusMonths(months), days);
    }

    /** One order of 600,000 long ago, and silence since. */
    static History oneOff(int monthsAgo) {
        return of(START.plusMonths(monthsAgo), purchase(START, "600000"));
    }

    /** Orders of 100 on given days after the start, seen on a later day. */
    static History buyingOn(int asOfDay, int... days) {
        return new History(
                START.plusDays(asOfDay),
                Arrays.stream(days)
                        .mapToObj(day -> purchase(START.plusDays(day), "100"))
                        .toList());
    }
}
