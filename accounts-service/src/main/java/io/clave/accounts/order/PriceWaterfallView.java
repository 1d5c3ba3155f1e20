package io.clave.accounts.order;

import io.clave.accounts.order.PriceWaterfallReader.Sums;
import io.clave.accounts.price.PricePart;
import io.clave.accounts.price.Waterfall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the prices of an account's orders are made of, as clients see it. */
record PriceWaterfallView(
        UUID accountId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant asOf,

        @Schema(description = "by currency, orders and credits that were not cancelled; empty when there is none")
        List<WaterfallView> currencies,

        @Schema(description = "all of them at the rates that they were booked at") @Nullable
        WaterfallView reporting,

        @Schema(description = "why there is no total in the reporting currency") @Nullable
        MissingTotal reportingMissing) {

    static PriceWaterfallView of(KnownOrders orders, List<Sums> sums) {
        MissingTotal missing = missing(sums);
        return new PriceWaterfallView(
                orders.accountId(),
                orders.from(),
                orders.until(),
                orders.asOf(),
                currencies(sums),
                missing == null ? reporting(sums) : null,
                missing);
    }

    private static List<WaterfallView> currencies(List<Sums> sums) {
        Map<String, List<PricePart>> parts = new TreeMap<>();
        sums.forEach(sum -> parts.computeIfAbsent(sum.currency(), currency -> new ArrayList<>())
                .add(sum.part()));
        return parts.entrySet().stream()
                .map(of -> WaterfallView.of(new Waterfall(of.getValue()), of.getKey()))
                .toList();
    }

    private static WaterfallView reporting(List<Sums> sums) {
        List<PricePart> parts = sums.stream()
                .map(sum -> Objects.requireNonNull(sum.reporting()))
                .toList();
        return WaterfallView.of(
                new Waterfall(parts), Objects.requireNonNull(sums.get(0).reportingCurrency()));
    }

    private static @Nullable MissingTotal missing(List<Sums> sums) {
        if (sums.isEmpty()) {
            return MissingTotal.NO_ORDERS;
        }
        return sums.stream().anyMatch(sum -> sum.reporting() == null) ? MissingTotal.NO_RATE : null;
    }
}
