package io.clave.accounts.imports;

/** One order of a file and the line at which it starts, counted from 1. */
record ImportRow(long line, byte[] content) {}
