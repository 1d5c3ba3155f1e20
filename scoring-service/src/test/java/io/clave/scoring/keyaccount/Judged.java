package io.clave.scoring.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Criteria with scores, given or random. */
final class Judged {

    private Judged() {}

    static Weighted by(int weight, @Nullable String score) {
        return by("c" + weight, weight, score);
    }

    private static Weighted by(String name, int weight, @Nullable String score) {
        Criterion criterion = new Criterion(name, SelectionAxis.ATTRACTIVENESS, weight, CriterionSource.ENTERED);
        return Weighted.of(
                criterion,
                score == null ? null : new Evidence(new BigDecimal(score), null, "survey", LocalDate.of(2026, 3, 2)));
    }

    /** One to eight criteria, about one in five without a score. */
    static List<Weighted> random(SplittableRandom random) {
        List<Weighted> criteria = new ArrayList<>();
        int size = random.nextInt(1, 9);
        for (int i = 0; i < size; i++) {
            boolean missing = random.nextInt(5) == 0;
            String score = BigDecimal.valueOf(random.nextInt(1001), 2).toPlainString();
            criteria.add(by("c" + i, random.nextInt(1, 101), missing ? null : score));
        }
        return criteria;
    }
}
