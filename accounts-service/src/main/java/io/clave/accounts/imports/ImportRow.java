package io.clave.accounts.imports;

/** One order of a file: the line at which it starts, counted from 1, its document, and its text as it stands in the file. */
record ImportRow(long line, byte[] content, byte[] original) {

    static ImportRow asItStands(long line, byte[] content) {
        return new ImportRow(line, content, content);
    }
}
