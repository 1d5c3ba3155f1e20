package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import io.clave.accounts.rate.ExchangeRates;
import io.clave.accounts.rate.LockedRate;
import io.clave.accounts.rate.RateKey;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the rates for a run of documents. */
@Singleton
class RateLocks {

    private final ExchangeRates rates;
    private final OrderSources sources;

    RateLocks(ExchangeRates rates, OrderSources sources) {
        this.rates = rates;
        this.sources = sources;
    }

    LockedRates of(List<OrderDocument> documents) {
        Set<RateKey> keys = documents.stream().map(OrderDocument::rateKey).collect(Collectors.toSet());
        Map<RateKey, LockedRate> found = rates.inForce(keys);
        Set<String> without = documents.stream()
                .filter(document -> !found.containsKey(document.rateKey()))
                .map(OrderDocument::source)
                .collect(Collectors.toSet());
        Set<String> waiting = without.isEmpty() ? Set.of() : sources.thatWaitForRates(without);
        return new LockedRates(waiting.isEmpty() ? found : rates.inForceForSure(keys), waiting);
    }
}
