package io.clave.cli.demo;

import io.clave.cli.api.Await;
import io.clave.cli.api.BatchResult;
import io.clave.cli.api.Batches;
import io.clave.cli.api.Clients;
import io.clave.cli.api.DeadLetterTopic;
import io.clave.cli.api.DeadLetterTopic.DeadLetter;
import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Enters the customers and pushes the messages, every other one by the other door, as ERP systems and people do. */
final class DemoLoad {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Clients clients;
    private final OrderTopic topic;
    private final DeadLetterTopic deadLetters;
    private final Batches batches;
    private final DemoAccounts accounts;

    DemoLoad(Clients clients, OrderTopic topic, DeadLetterTopic deadLetters, String source) {
        this.clients = clients;
        this.topic = topic;
        this.deadLetters = deadLetters;
        this.batches = new Batches(clients.erp(), PATIENCE);
        this.accounts = new DemoAccounts(clients.operator(), batches, source);
    }

    Loaded load(Wholesaler wholesaler, List<OrderDocument> messages) {
        List<DemoAccount> later = wholesaler.accountsAppearingLater();
        boolean unknown = !accounts.isKnown(later.get(0));
        List<DemoAccount> atFirst = new ArrayList<>(wholesaler.accounts());
        atFirst.removeAll(later);
        BatchResult entered = accounts.enter(atFirst);
        markBeginning(messages);
        List<OrderDocument> byKafka = everyOther(messages, 0);
        byKafka.forEach(topic::send);
        topic.flush();
        BatchResult byRest = batches.orders(everyOther(messages, 1));
        int waited = unknown ? awaitQuarantine(wholesaler.source(), waiting(later, messages)) : 0;
        entered = entered.plus(accounts.enter(later));
        Troublemakers trouble =
                new Troublemakers(wholesaler.source(), wholesaler.pair().anchor());
        BatchResult.Row refused = push(trouble);
        return new Loaded(
                entered,
                byKafka.size(),
                byRest,
                waited,
                refused,
                awaitTrouble(trouble),
                awaitDeadLetter(trouble),
                accountIds(entered));
    }

    /** Before anything else, so that a demo that breaks off here goes on from the same anchor day. */
    private void markBeginning(List<OrderDocument> messages) {
        batches.orders(messages.stream()
                .filter(message -> message.orderId().equals(SeedPair.LAST_ORDER_BEFORE))
                .toList());
    }

    private BatchResult.Row push(Troublemakers trouble) {
        if (deadLetters.of(trouble.poisonKey()).isEmpty()) {
            topic.sendRaw(trouble.source(), trouble.poisonKey(), trouble.poison());
        }
        topic.send(trouble.ofNobody());
        topic.flush();
        return batches.orders(List.of(trouble.withNegativePrice(), trouble.contradiction()))
                .rows()
                .get(0);
    }

    private List<QuarantinedOrder> awaitTrouble(Troublemakers trouble) {
        Set<String> expected =
                Set.of(trouble.ofNobody().orderId(), trouble.contradiction().orderId());
        return Await.until("the troublemakers in quarantine", PATIENCE, () -> {
            List<QuarantinedOrder> found = quarantine(trouble.source()).stream()
                    .filter(order -> expected.contains(order.document().orderId()))
                    .toList();
            return found.size() < expected.size() ? Optional.empty() : Optional.of(found);
        });
    }

    private List<DeadLetter> awaitDeadLetter(Troublemakers trouble) {
        return Await.until(
                "the dead letter",
                PATIENCE,
                () -> Optional.of(deadLetters.of(trouble.poisonKey())).filter(letters -> !letters.isEmpty()));
    }

    private int awaitQuarantine(String source, Set<OrderDocument> expected) {
        return Await.until("the orders of unknown accounts in quarantine", PATIENCE, () -> {
            long waiting = quarantine(source).stream()
                    .map(QuarantinedOrder::document)
                    .filter(document -> expected.stream()
                            .anyMatch(order -> order.orderId().equals(document.orderId())
                                    && order.revision() == document.revision()))
                    .count();
            return waiting < expected.size() ? Optional.empty() : Optional.of(Math.toIntExact(waiting));
        });
    }

    private List<QuarantinedOrder> quarantine(String source) {
        return clients.operator().list("/quarantine?limit=200&source=" + source, QuarantinedOrder.class);
    }

    private static Set<OrderDocument> waiting(List<DemoAccount> accounts, List<OrderDocument> messages) {
        Set<String> ids = accounts.stream().map(DemoAccount::externalId).collect(Collectors.toSet());
        return messages.stream()
                .filter(message -> ids.contains(message.accountExternalId()))
                .collect(Collectors.toSet());
    }

    private static List<OrderDocument> everyOther(List<OrderDocument> messages, int first) {
        List<OrderDocument> half = new ArrayList<>();
        for (int i = first; i < messages.size(); i += 2) {
            half.add(messages.get(i));
        }
        return half;
    }

    private static Map<String, String> accountIds(BatchResult entered) {
        Map<String, String> ids = new HashMap<>();
        entered.rows()
                .forEach(row ->
                        ids.put(Objects.requireNonNull(row.externalId()), Objects.requireNonNull(row.accountId())));
        return ids;
    }
}
