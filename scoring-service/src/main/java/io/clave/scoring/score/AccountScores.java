package io.clave.scoring.score;

import io.clave.scoring.outlook.ActiveModels;
import io.clave.scoring.outlook.OutlookRules;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** The score of one account on any day, by the model that was active on that day. */
@Singleton
public class AccountScores {

    private final ScoreCards cards;
    private final ActiveModels models;
    private final OutlookRules rules;

    AccountScores(ScoreCards cards, ActiveModels models, OutlookRules rules) {
        this.cards = cards;
        this.models = models;
        this.rules = rules;
    }

    public JudgedScore of(UUID account, LocalDate day) {
        ScoreCard card = cards.of(account, day);
        return new JudgedScore(card, Judgement.of(card.verdict(), models.on(day), rules));
    }
}
