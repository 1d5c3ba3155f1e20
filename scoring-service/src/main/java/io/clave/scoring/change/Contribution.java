package io.clave.scoring.change;

import io.clave.scoring.model.Amount;

/** How much of a change one cause makes. */
record Contribution(Cause cause, Amount amount) {}
