package io.clave.models.choice;

import java.time.LocalDate;

/**
 * Repeat orders of all customers up to a day, as they came and as the model expects them of new customers.
 *
 * @param inHoldout whether the day is after the calibration
 */
public record TrackedTime(LocalDate day, long actual, double expected, boolean inHoldout) {}
