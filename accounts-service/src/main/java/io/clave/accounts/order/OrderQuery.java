package io.clave.accounts.order;

import io.clave.platform.paging.PageLimit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of orders. */
record OrderQuery(
        @QueryParam("source") @Nullable @Size(max = 64) String source,
        @QueryParam("status") @Nullable OrderStatus status,
        @QueryParam("type") @Nullable OrderType type,

        @QueryParam("currency")
        @Nullable
        @Pattern(regexp = "[A-Z]{3}", message = "must be three capital letters, ISO 4217")
        String currency,

        @QueryParam("orderedFrom") @Parameter(description = "first day, UTC") @Nullable
        LocalDate orderedFrom,

        @QueryParam("orderedUntil") @Parameter(description = "the day after the last, UTC") @Nullable
        LocalDate orderedUntil,

        @QueryParam("open")
        @Parameter(description = "true: some quantity is still to be delivered; false: nothing is")
        @Nullable
        Boolean open,

        @QueryParam("late")
        @Parameter(description = "true: some open quantity was promised for a day before today, UTC; false: none was")
        @Nullable
        Boolean late,

        @QueryParam("sort") @DefaultValue(OrderSort.DEFAULT) @Parameter(description = "orderedAt or -orderedAt")
        String sort,

        @QueryParam("cursor") @Nullable String cursor,

        @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) @Min(1) @Max(PageLimit.LARGEST)
        int limit) {}
