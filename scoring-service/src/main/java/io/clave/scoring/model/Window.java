package io.clave.scoring.model;

import java.time.LocalDate;

/** The days a figure looks at, both included. */
public record Window(LocalDate from, LocalDate to) {}
