package io.clave.scoring.run;

/** How far a run has come; the last two are final. */
public enum ScoringRunState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED
}
