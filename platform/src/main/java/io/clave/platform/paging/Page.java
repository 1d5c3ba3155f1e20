package io.clave.platform.paging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list, and the cursor of the next part; null at the end. */
public record Page<T>(
        List<T> items,

        @Schema(description = "opaque cursor of the next page, null at the end") @Nullable
        String next) {}
