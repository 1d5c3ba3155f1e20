package io.clave.scoring.score;

/** The score of an account by the rules, with all that a model adds to it. */
public record JudgedScore(ScoreCard card, Judgement judgement) {}
