package io.clave.accounts.imports;

import io.clave.accounts.intake.UnknownAccountPolicy;
import org.jspecify.annotations.Nullable;

/** What is to be done with a file. */
record ImportRequest(
        String source,
        ImportFormat format,
        boolean dryRun,
        @Nullable UnknownAccountPolicy unknownAccounts,
        UnknownColumnPolicy unknownColumns,
        @Nullable Long bytes) {}
