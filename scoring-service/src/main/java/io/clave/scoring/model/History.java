package io.clave.scoring.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What an account ordered up to a day, oldest first; later days are left out. Orders of one day are one purchase, which
 * is the convention of all models of buying behaviour (Fader, Hardie and Lee 2005, Marketing Science 24(2)).
 */
public record History(LocalDate asOf, List<LedgerDay> days) {

    private static final Comparator<LedgerDay> OLDEST_FIRST = Comparator.comparing(LedgerDay::on)
            .thenComparing(day -> day.currency().getCurrencyCode());

    public History {
        LocalDate end = asOf;
        days = days.stream()
                .filter(day -> !day.on().isAfter(end))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /** The days with at least one purchase, oldest first, each once. */
    List<LocalDate> purchaseDays() {
        return days.stream()
                .filter(LedgerDay::isPurchaseDay)
                .map(LedgerDay::on)
                .distinct()
                .toList();
    }

    /** What was ordered after a day, that day left out. */
    List<LedgerDay> after(LocalDate start) {
        return days.stream().filter(day -> day.on().isAfter(start)).toList();
    }
}
