package io.clave.accounts.imports;

/** A row that was not taken, and why. */
record RejectedRow(long line, String code, String detail, byte[] content) {}
