package io.clave.scoring.priority;

import io.clave.scoring.history.AccountTier;
import io.clave.scoring.history.KnownAccount;
import io.clave.scoring.model.ActivePeriods;
import io.clave.scoring.model.CadenceRules;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.Metrics;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.Rhythm;
import io.clave.scoring.score.ScoreCard;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an account brings to each of its orders.
 *
 * @param activePeriodRatio monthly periods with a purchase / monthly periods since the first one, 0 without purchases
 * @param cadence the published cadence state
 * @param silence what the silence since the last purchase would be called even before the account has a rhythm of its own;
 *     INSUFFICIENT_HISTORY without any interval
 * @param tenureMonths whole months since the first purchase
 */
record Relationship(
        AccountTier tier,
        boolean serviceLevelAgreement,
        BigDecimal activePeriodRatio,
        CadenceState cadence,
        CadenceState silence,
        int tenureMonths) {

    static Relationship of(ScoreCard card, CadenceRules rules) {
        KnownAccount account = card.account();
        CadenceState cadence = card.verdict().cadence().state();
        Profile profile = card.verdict().profile();
        if (profile == null) {
            return new Relationship(
                    account.tier(), account.serviceLevelAgreement(), BigDecimal.ZERO, cadence, cadence, 0);
        }
        Rhythm rhythm = profile.rhythm();
        LocalDate asOf = card.verdict().asOf();
        return new Relationship(
                account.tier(),
                account.serviceLevelAgreement(),
                BigDecimal.valueOf(ActivePeriods.of(card.history(), rhythm).ratio()),
                cadence,
                silence(rhythm, asOf, rules),
                Metrics.tenureMonths(rhythm, asOf));
    }

    private static CadenceState silence(Rhythm rhythm, LocalDate asOf, CadenceRules rules) {
        Double ratio = rhythm.overdueRatio(asOf);
        return ratio == null ? CadenceState.INSUFFICIENT_HISTORY : rules.stateAt(ratio);
    }
}
