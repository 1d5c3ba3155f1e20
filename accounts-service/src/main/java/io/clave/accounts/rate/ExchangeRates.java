package io.clave.accounts.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rates of the installation: booked with their history, and looked up by the day. */
@ApplicationScoped
public class ExchangeRates {

    private final RateRepository rates;
    private final ReportingCurrency reporting;
    private final RateConfig config;
    private final Event<RatesBooked> booked;
    private final Clock clock;

    ExchangeRates(
            RateRepository rates,
            ReportingCurrency reporting,
            RateConfig config,
            Event<RatesBooked> booked,
            Clock clock) {
        this.rates = rates;
        this.reporting = reporting;
        this.config = config;
        this.booked = booked;
        this.clock = clock;
    }

    /** Books sound rows of different days or currencies; one outcome a row. */
    @Transactional
    List<RateOutcome> book(List<RateRow> rows, String source, String who) {
        rates.excludeThoseWhoMissRates();
        Map<RateKey, ExchangeRate> known =
                rates.find(rows.stream().map(RateRow::key).toList());
        List<RateOutcome> outcomes = new ArrayList<>(rows.size());
        List<ExchangeRate> changed = new ArrayList<>();
        for (RateRow row : rows) {
            ExchangeRate before = known.get(row.key());
            boolean same = before != null && before.says(row, source);
            outcomes.add(same ? RateOutcome.UNCHANGED : before == null ? RateOutcome.CREATED : RateOutcome.UPDATED);
            if (!same) {
                changed.add(next(row, before, source, who));
            }
        }
        if (!changed.isEmpty()) {
            rates.save(changed);
            booked.fire(
                    new RatesBooked(changed.stream().map(ExchangeRate::currency).collect(Collectors.toSet())));
        }
        return outcomes;
    }

    ExchangeRate get(RateKey key) {
        return Optional.ofNullable(rates.find(List.of(key)).get(key))
                .orElseThrow(() -> new NoRate("No rate is of that day."));
    }

    List<ExchangeRate> list(RateFilter filter, @Nullable RateKey after, int limit) {
        return rates.list(filter, after, limit);
    }

    List<ExchangeRate> changes(RateKey key, long before, int limit) {
        return rates.changes(key, before, limit);
    }

    /** The rate that holds on the day, and of which day it is. */
    RateInForce inForce(RateKey key) {
        if (key.currency().equals(reporting.code())) {
            throw new NoRate("This is the reporting currency; its rate is always 1.");
        }
        ExchangeRate latest = rates.latest(key)
                .orElseThrow(() -> new NoRate("No rate of this currency is of that day or an earlier one."));
        RateInForce inForce = RateInForce.on(key.day(), latest);
        if (inForce.ageDays() > config.largestAgeDays()) {
            throw new NoRate("The latest rate is of " + latest.date() + ", " + inForce.ageDays()
                    + " days before; a rate holds for " + config.largestAgeDays() + ".");
        }
        return inForce;
    }

    /**
     * The rates that hold on those days, in one question, and none for the reporting currency. What is missing from the
     * answer may be there a moment later.
     */
    @Transactional(TxType.MANDATORY)
    public Map<RateKey, LockedRate> inForce(Collection<RateKey> keys) {
        Map<RateKey, LockedRate> locked = new HashMap<>();
        Set<RateKey> foreign = new TreeSet<>();
        for (RateKey key : keys) {
            if (key.currency().equals(reporting.code())) {
                locked.put(key, new LockedRate(reporting.code(), BigDecimal.ONE, key.day()));
            } else {
                foreign.add(key);
            }
        }
        if (!foreign.isEmpty()) {
            locked.putAll(rates.inForce(foreign, config.largestAgeDays(), reporting.code()));
        }
        return locked;
    }

    /**
     * The same, but what is missing stays missing until the end of the transaction: who books such a rate waits, and then
     * sees what the caller has done.
     */
    @Transactional(TxType.MANDATORY)
    public Map<RateKey, LockedRate> inForceForSure(Collection<RateKey> keys) {
        rates.missRates();
        return inForce(keys);
    }

    /** What an order without a rate means where its source says nothing else. */
    public MissingRatePolicy missingRatePolicy() {
        return config.missing();
    }

    private ExchangeRate next(RateRow row, @Nullable ExchangeRate before, String source, String who) {
        long version = before == null ? 1 : before.version() + 1;
        return new ExchangeRate(row.currency(), row.date(), row.rate(), source, version, who, clock.instant());
    }
}
