package io.clave.cli.torture;

import io.clave.cli.api.OrderDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What must come of the messages, worked out in memory: a higher revision counts, an equal one must be equal. */
final class Oracle {

    private final Map<String, OrderDocument> current = new HashMap<>();
    private final Map<String, List<Integer>> accepted = new TreeMap<>();
    private final Set<OrderDocument> conflicts = new HashSet<>();
    private final Map<TortureAccount, Set<OrderDocument>> waiting = new HashMap<>();
    private final Set<TortureAccount> known = new HashSet<>();
    private int rubbish;

    /** From now on the orders of the account are booked, first those that wait, lower revisions before higher ones. */
    void open(TortureAccount account) {
        known.add(account);
        waiting(account).stream()
                .sorted(Comparator.comparingInt(OrderDocument::revision))
                .forEach(this::book);
        waiting.remove(account);
    }

    /** What waits for the account, each document once. */
    Set<OrderDocument> waiting(TortureAccount account) {
        return waiting.getOrDefault(account, Set.of());
    }

    /** Messages of one account come in the order in which they are sent. */
    void take(Message message) {
        OrderDocument document = message.document();
        if (document == null) {
            rubbish++;
        } else if (known.contains(message.account())) {
            book(document);
        } else {
            waiting.computeIfAbsent(message.account(), account -> new LinkedHashSet<>())
                    .add(document);
        }
    }

    /** The orders as they stand. */
    Map<String, State> orders() {
        Map<String, State> orders = new TreeMap<>();
        current.forEach((id, document) -> orders.put(id, State.of(document.revision(), document.netAmount())));
        return orders;
    }

    /** The accepted revisions of each order, in the order of acceptance. */
    Map<String, List<Integer>> accepted() {
        return accepted;
    }

    /** How many different documents contradict a revision that was there before. */
    int conflicts() {
        return conflicts.size();
    }

    int rubbish() {
        return rubbish;
    }

    private void book(OrderDocument document) {
        OrderDocument before = current.get(document.orderId());
        if (before == null || document.revision() > before.revision()) {
            current.put(document.orderId(), document);
            accepted.computeIfAbsent(document.orderId(), order -> new ArrayList<>())
                    .add(document.revision());
        } else if (document.revision() == before.revision() && !document.equals(before)) {
            conflicts.add(document);
        }
    }
}
