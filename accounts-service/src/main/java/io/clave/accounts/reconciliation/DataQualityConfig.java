package io.clave.accounts.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which share of faulty cases leads to which grade; without any it is A, above the last bound E. */
@ConfigMapping(prefix = "clave.accounts.data-quality")
interface DataQualityConfig {

    /** Orders placed up to that many days ago count. */
    @WithDefault("365")
    int days();

    /** Up to this share it is B. */
    @WithDefault("0.01")
    double b();

    /** Up to this share it is C. */
    @WithDefault("0.05")
    double c();

    /** Up to this share it is D. */
    @WithDefault("0.20")
    double d();

    /** How often some accounts are graded, for others to learn of a changed grade. */
    @WithDefault("10s")
    Duration every();

    /** The part of the time that may be spent on it; accounts with many orders are graded less often. */
    @WithDefault("0.02")
    double timeShare();

    /** How many accounts are graded each time at most. */
    @WithDefault("500")
    int accounts();

    /** Fewer accounts are graded at a time when they have more revisions together; one always is. */
    @WithDefault("20000")
    int revisions();

    /** After so much silence of its replica the grading is gone on with by another one. */
    @WithDefault("1m")
    Duration lease();
}
