package io.clave.accounts.reconciliation;

import io.clave.platform.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Control totals of ERP systems: kept, compared with the ledger, and compared again while they differ. */
@ApplicationScoped
class Reconciliations {

    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final int MOST_DECIMALS = 12;

    private final ReconciliationRepository reconciliations;
    private final Clock clock;

    Reconciliations(ReconciliationRepository reconciliations, Clock clock) {
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    @Transactional
    Reconciliation post(ControlKey key, ControlTotal total, String who) {
        requireSound(key, total);
        reconciliations.post(key, total.requireConsistent(), who, clock.instant());
        return compare(get(key));
    }

    @Transactional
    Reconciliation compareAgain(ControlKey key) {
        return compare(reconciliations.find(key, true).orElseThrow(ReconciliationNotFound::new));
    }

    /** Compares one that differs and was not looked at since then; false when there is none. */
    @Transactional
    boolean compareOldest(Instant lookedAtBefore) {
        Optional<Reconciliation> different = reconciliations.lockDifferent(lookedAtBefore);
        different.ifPresent(this::compare);
        return different.isPresent();
    }

    Reconciliation get(ControlKey key) {
        return reconciliations.find(key, false).orElseThrow(ReconciliationNotFound::new);
    }

    List<Reconciliation> list(ReconciliationFilter filter, @Nullable ControlKey after, int limit) {
        return reconciliations.list(filter, after, limit);
    }

    List<Finding> findings(ControlKey key, @Nullable List<String> after, int limit) {
        get(key);
        return reconciliations.findings(key, after, limit);
    }

    private Reconciliation compare(Reconciliation posted) {
        reconciliations.compare(posted, clock.instant());
        return get(posted.key());
    }

    private static void requireSound(ControlKey key, ControlTotal total) {
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(currency -> currency.getCurrencyCode().equals(key.currency()))) {
            throw Invalid.parameter("currency", "unknown-currency", "This is no currency of ISO 4217.");
        }
        requireBounded("/netAmount", total.netAmount());
        List<ControlItem> items = total.items() == null ? List.of() : total.items();
        for (int i = 0; i < items.size(); i++) {
            BigDecimal amount = items.get(i).netAmount();
            if (amount != null) {
                requireBounded("/items/" + i + "/netAmount", amount);
            }
        }
    }

    private static void requireBounded(String pointer, BigDecimal amount) {
        if (amount.abs().compareTo(LARGEST) > 0 || amount.scale() > MOST_DECIMALS) {
            throw Invalid.at(pointer, "out-of-range", "At most 10^15, with at most 12 decimals.");
        }
    }
}
