package io.clave.scoring.change;

import io.clave.platform.money.Money;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.UnclassifiedReason;
import io.clave.scoring.model.Verdict;
import io.clave.scoring.outlook.ModelFigures;
import io.clave.scoring.outlook.VerdictOutcome;
import io.clave.scoring.score.JudgedScore;
import io.clave.scoring.score.Monies;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of an account on one day. */
record StandingView(
        LocalDate asOf,
        @Schema(examples = "rules-1") String modelVersion,
        CustomerClass customerClass,
        @Nullable UnclassifiedReason unclassifiedReason,
        CadenceState cadenceState,
        @Nullable Double overdueRatio,
        VerdictOutcome verdict,
        @Schema(description = "days with a purchase") int purchaseDays,
        @Nullable Money monetary,
        @Nullable Double pAlive,
        @Nullable Double expectedOrders,
        @Nullable Double pOrder,
        @Nullable Money clv) {

    static StandingView of(JudgedScore score) {
        Verdict verdict = score.card().verdict();
        Profile profile = verdict.profile();
        ModelFigures figures = score.judgement().figures();
        return new StandingView(
                verdict.asOf(),
                score.judgement().modelVersion(),
                verdict.classification().customerClass(),
                verdict.classification().reason(),
                verdict.cadence().state(),
                verdict.cadence().overdueRatio(),
                score.judgement().loyalty().outcome(),
                profile == null ? 0 : profile.rhythm().purchaseDays(),
                profile == null ? null : Monies.ofNullable(profile.value()),
                figures == null ? null : figures.pAlive(),
                figures == null ? null : figures.expectedOrders(),
                figures == null ? null : figures.pOrder(),
                figures == null ? null : Monies.ofNullable(figures.clvAmount()));
    }
}
