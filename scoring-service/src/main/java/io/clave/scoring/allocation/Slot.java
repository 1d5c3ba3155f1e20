package io.clave.scoring.allocation;

import java.time.LocalDate;

/** A product in a period, which its first day names. */
record Slot(String product, LocalDate period) {}
