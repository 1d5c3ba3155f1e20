package io.clave.accounts.intake;

import io.clave.accounts.account.AccountDirectory;
import io.clave.accounts.account.ExternalId;
import io.clave.accounts.order.OrderDocument;
import io.clave.accounts.order.OrderHead;
import io.clave.accounts.order.OrderKey;
import io.clave.accounts.order.OrderLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides about sound documents, whichever door they came through, and books them: any number in one transaction, one
 * statement a table. The order of the list is the order of arrival.
 */
@ApplicationScoped
public class OrderIntake {

    private final AccountDirectory accounts;
    private final OrderLedger ledger;
    private final Quarantine quarantine;
    private final OrderSources sources;
    private final RefusedPushes refused;
    private final RateLocks rates;
    private final Clock clock;

    OrderIntake(
            AccountDirectory accounts,
            OrderLedger ledger,
            Quarantine quarantine,
            OrderSources sources,
            RefusedPushes refused,
            RateLocks rates,
            Clock clock) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.quarantine = quarantine;
        this.sources = sources;
        this.refused = refused;
        this.rates = rates;
        this.clock = clock;
    }

    /** One verdict a document; the policy holds for this call, or that of each source when it is null. */
    @Transactional(TxType.MANDATORY)
    public List<Verdict> take(List<ArrivedOrder> orders, @Nullable UnknownAccountPolicy policy) {
        List<Verdict> verdicts = quarantine.keep(orders, book(orders, policy));
        refused.note(orders, verdicts);
        return verdicts;
    }

    /** The same, except that what cannot be booked is left to the caller. */
    @Transactional(TxType.MANDATORY)
    List<Verdict> book(List<ArrivedOrder> orders, @Nullable UnknownAccountPolicy policy) {
        List<OrderDocument> documents =
                orders.stream().map(ArrivedOrder::document).toList();
        ledger.prepare(documents);
        Map<ExternalId, UUID> owners = owners(documents, policy);
        Set<OrderKey> keys = documents.stream().map(OrderDocument::key).collect(Collectors.toCollection(TreeSet::new));
        Map<OrderKey, OrderHead> locked = ledger.lockHeads(keys);
        Decisions decisions = new Decisions(locked, rates.of(documents), clock.instant());
        List<Verdict> verdicts = new ArrayList<>(documents.size());
        for (ArrivedOrder order : orders) {
            verdicts.add(decisions.decide(order, owners.get(ownerOf(order.document()))));
        }
        ledger.append(decisions.entries(), locked);
        return verdicts;
    }

    private Map<ExternalId, UUID> owners(List<OrderDocument> documents, @Nullable UnknownAccountPolicy policy) {
        Map<Boolean, Set<ExternalId>> ids = new TreeMap<>();
        Set<String> opening = opening(documents, policy);
        for (OrderDocument document : documents) {
            ids.computeIfAbsent(opening.contains(document.source()), opens -> new TreeSet<>())
                    .add(ownerOf(document));
        }
        Map<ExternalId, UUID> owners = new HashMap<>();
        ids.forEach((opens, named) -> owners.putAll(opens ? accounts.resolveOrOpen(named) : accounts.resolve(named)));
        return owners;
    }

    private Set<String> opening(List<OrderDocument> documents, @Nullable UnknownAccountPolicy policy) {
        Set<String> named = documents.stream().map(OrderDocument::source).collect(Collectors.toSet());
        if (policy == null) {
            return sources.thatOpenAccounts(named);
        }
        return policy == UnknownAccountPolicy.CREATE_ACCOUNT ? named : Set.of();
    }

    private static ExternalId ownerOf(OrderDocument document) {
        return new ExternalId(document.source(), document.accountExternalId());
    }
}
