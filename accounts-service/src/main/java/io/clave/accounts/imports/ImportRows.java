package io.clave.accounts.imports;

import java.io.IOException;
import java.util.Optional;

/** The orders of a file, one after another. */
@FunctionalInterface
interface ImportRows {

    Optional<ImportRow> next() throws IOException;
}
