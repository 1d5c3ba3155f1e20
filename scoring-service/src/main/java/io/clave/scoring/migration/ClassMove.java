package io.clave.scoring.migration;

import io.clave.scoring.model.CustomerClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Accounts that went from one class to another, or stayed. */
record ClassMove(
        @Schema(description = "class at the end of the first day; null for accounts that came later") @Nullable
        CustomerClass fromClass,

        @Schema(description = "class at the end of the last day; null for accounts that had gone") @Nullable
        CustomerClass toClass,

        @Schema(examples = "12") long accounts) {}
