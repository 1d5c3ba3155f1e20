package io.clave.accounts.reconciliation;

import java.time.LocalDate;

/** What a control total is about: the orders of a source, placed on a day (UTC), in a currency. */
record ControlKey(String source, LocalDate day, String currency) {}
