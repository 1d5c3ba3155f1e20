package io.clave.scoring.outlook;

import io.clave.scoring.model.History;
import io.clave.scoring.model.LedgerDay;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/** Accounts to score. */
final class Buyers {

    static final LocalDate START = LocalDate.of(2022, 1, 3);
    static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private Buyers() {}

    static List<Profile> random(int count) {
        Random random = new Random(11);
        List<Profile> accounts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int orders = random.nextInt(40);
            accounts.add(buyingOn(random.ints(orders + 1, 0, 1400).toArray()));
        }
        return accounts;
    }

    /** Purchases of 100 on days after the start; two of one day are one. */
    static Profile buyingOn(int... days) {
        return profile(new History(
                TODAY,
                IntStream.of(days)
                        .distinct()
                        .mapToObj(day -> purchase(START.plusDays(day), "100"))
                        .toList()));
    }

    static Profile profile(History history) {
        return Objects.requireNonNull(ScoringRules.DEFAULT.profile(history));
    }

    static LedgerDay purchase(LocalDate on, String net) {
        return new LedgerDay(on, Versions.EUR, new BigDecimal(net), 1, 1);
    }
}
