package io.clave.scoring.allocation;

/** The rules by which a capacity can be shared out. */
public enum AllocationPolicy {
    /** First come, first served. */
    FCFS,
    /** The largest order first. */
    VOLUME,
    /** The class of the priority first, then its score. */
    PRIORITY,
    /** Classes have quotas of their own; what is common is served first come, first served. */
    PROTECTED,
    /** Weighted max-min: nobody gains but from those who have more, measured by their weights. */
    FAIR
}
