package io.clave.scoring.model;

/** What accounts are compared with: the thresholds of the portfolio, and the rule by which its lifetimes were taken. */
public record Yardstick(Portfolio portfolio, LifetimeRule lifetimes) {}
