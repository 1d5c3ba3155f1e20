package io.clave.accounts.order;

/** A revision with its place in the chain of its account. */
record SealedRevision(RecordedOrder order, long position, byte[] hash) {}
