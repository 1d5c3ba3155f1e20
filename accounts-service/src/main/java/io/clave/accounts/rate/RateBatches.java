package io.clave.accounts.rate;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.platform.json.Json;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Books the sound rows of a batch together and says of each of the others what is wrong with it. */
@Singleton
class RateBatches {

    private final ExchangeRates rates;
    private final RateRules rules;
    private final Json json;

    RateBatches(ExchangeRates rates, RateRules rules, Json json) {
        this.rates = rates;
        this.rules = rules;
        this.json = json;
    }

    RateOutcome bookOne(RateRow row, String source, String who) {
        return rates.book(List.of(sound(row, new HashSet<>())), source, who).get(0);
    }

    List<RateRowResult> book(List<JsonNode> nodes, String source, String who) {
        @Nullable RateRowResult[] results = new RateRowResult[nodes.size()];
        List<Integer> places = new ArrayList<>(nodes.size());
        List<RateRow> rows = new ArrayList<>(nodes.size());
        Set<RateKey> seen = new HashSet<>();
        for (int index = 0; index < nodes.size(); index++) {
            try {
                rows.add(sound(json.readStrictly(nodes.get(index), RateRow.class), seen));
                places.add(index);
            } catch (DomainException refusal) {
                results[index] = RateRowResult.refused(index, refusal);
            }
        }
        List<RateOutcome> outcomes = rates.book(rows, source, who);
        for (int i = 0; i < outcomes.size(); i++) {
            results[places.get(i)] = RateRowResult.done(places.get(i), outcomes.get(i));
        }
        return Arrays.asList(results);
    }

    private RateRow sound(RateRow row, Set<RateKey> seen) {
        List<FieldError> broken = rules.broken(row);
        if (!broken.isEmpty()) {
            throw new Invalid(broken.get(0).detail(), broken);
        }
        if (!seen.add(row.key())) {
            throw Invalid.at("/date", "duplicate", "A row before has a rate of this currency and day.");
        }
        return row;
    }
}
