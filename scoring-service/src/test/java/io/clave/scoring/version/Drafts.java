package io.clave.scoring.version;

import io.clave.models.Cohort;
import io.clave.models.Family;
import io.clave.models.OrderHistory;
import io.clave.models.fit.Fit;
import io.clave.models.fit.Fitting;
import io.clave.platform.id.Ids;
import io.clave.scoring.version.BackTest.ChurnFlags;
import io.clave.scoring.version.BackTest.InvariantCheck;
import io.clave.scoring.version.BackTest.RankStability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts as a run would have made them, with the back-test that a test wants. */
@ApplicationScoped
class Drafts {

    static final LocalDate AS_OF = LocalDate.of(1998, 6, 30);
    static final Fit FIT = Fitting.fit(
            Family.NBD,
            Cohort.of(List.of(
                    new OrderHistory(0, 0, 40),
                    new OrderHistory(1, 12, 35),
                    new OrderHistory(4, 30, 38),
                    new OrderHistory(9, 36, 39))));

    private final ModelDrafts drafts;

    Drafts(ModelDrafts drafts) {
        this.drafts = drafts;
    }

    @Transactional
    String draft(BackTest backTest) {
        return drafts.keep(new ModelDraft(
                Ids.next(), FIT, 7, null, AS_OF, false, Map.of(), Map.of("candidates", List.of()), backTest, "boss"));
    }

    static BackTest aGoodBackTest() {
        return backTest(new ChurnFlags(0.5, 20, 40, 18, 0.9, 0.45, 0.4), 0.8, -0.1, null, 0);
    }

    static BackTest aBadBackTest() {
        RankStability stability = new RankStability("nbd-before", 100, 0.1, 0.07, 0.2);
        return backTest(new ChurnFlags(0.5, 20, 40, 2, 0.1, 0.05, 0.4), 0.51, 0.9, stability, 3);
    }

    private static BackTest backTest(
            ChurnFlags churn, double area, double bias, @Nullable RankStability stability, long broken) {
        return new BackTest(
                AS_OF.minusYears(1),
                AS_OF,
                100,
                churn,
                area,
                bias,
                stability,
                null,
                Arrays.stream(Invariant.values())
                        .map(invariant -> new InvariantCheck(
                                invariant,
                                invariant.rule(),
                                invariant == Invariant.FINITE ? broken : 0,
                                invariant == Invariant.FINITE && broken > 0 ? UUID.randomUUID() : null))
                        .toList());
    }
}
