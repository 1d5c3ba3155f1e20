package io.clave.scoring.run;

/** What a run is at. */
public enum ScoringRunStage {
    READING(0),
    COMPARING(0.1),
    FITTING(0.6),
    BACK_TESTING(0.8),
    SAVING(0.95);

    private final double share;

    ScoringRunStage(double share) {
        this.share = share;
    }

    /** How much of a usual run is done when the stage begins. */
    double share() {
        return share;
    }
}
