package io.clave.scoring.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Class and cadence of one account on one day.
 *
 * @param profile what they were decided by, null if the account has not bought
 */
public record Verdict(LocalDate asOf, @Nullable Profile profile, Cadence cadence, Classification classification) {}
