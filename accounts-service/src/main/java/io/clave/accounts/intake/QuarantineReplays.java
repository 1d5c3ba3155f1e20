package io.clave.accounts.intake;

import io.clave.accounts.account.AccountIdentified;
import io.clave.accounts.order.OrderKey;
import io.clave.platform.outbox.Outbox;
import io.clave.platform.outbox.OutgoingEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Books what waits in quarantine once it can be booked; a document has its effect once, however often it is replayed. */
@Singleton
class QuarantineReplays {

    private static final int CHUNK = 500;
    private static final int MOST_AT_ONCE = 10_000;

    /** What was replayed, and where to go on if not all of it was. */
    record Replayed(List<HeldOrder> orders, @Nullable UUID next) {}

    private final QuarantineRepository quarantine;
    private final QuarantineChanges changes;
    private final OrderIntake intake;
    private final OrderVerdicts verdicts;
    private final Outbox outbox;

    QuarantineReplays(
            QuarantineRepository quarantine,
            QuarantineChanges changes,
            OrderIntake intake,
            OrderVerdicts verdicts,
            Outbox outbox) {
        this.quarantine = quarantine;
        this.changes = changes;
        this.intake = intake;
        this.verdicts = verdicts;
        this.outbox = outbox;
    }

    /** In the transaction in which the accounts become known. */
    void accountsAreKnown(@Observes AccountIdentified identified) {
        List<HeldOrder> waiting =
                quarantine.lockWaitingFor(identified.accounts().keySet());
        if (!waiting.isEmpty()) {
            book(waiting, UnknownAccountPolicy.QUARANTINE, null);
        }
    }

    /** These documents, also if they were discarded; those that were replayed before stay as they are. */
    List<HeldOrder> replay(Collection<UUID> ids, @Nullable String by) {
        return OrderDoor.inTransaction(() -> {
            List<HeldOrder> unbooked = quarantine.lock(ids).stream()
                    .filter(held -> held.state() != QuarantineState.REPLAYED)
                    .toList();
            if (!unbooked.isEmpty()) {
                book(unbooked, null, by);
            }
            return quarantine.find(ids);
        });
    }

    /** What the filter shows after this document, in the order of arrival, a bounded number of documents a transaction. */
    Replayed replay(QuarantineFilter filter, @Nullable UUID after, @Nullable String by) {
        List<HeldOrder> replayed = new ArrayList<>();
        UUID last = after;
        while (replayed.size() < MOST_AT_ONCE) {
            List<UUID> chunk = quarantine.list(filter, last, CHUNK).stream()
                    .map(HeldOrder::id)
                    .toList();
            replayed.addAll(replay(chunk, by));
            if (chunk.size() < CHUNK) {
                return new Replayed(replayed, null);
            }
            last = chunk.get(chunk.size() - 1);
        }
        return new Replayed(replayed, last);
    }

    private void book(List<HeldOrder> held, @Nullable UnknownAccountPolicy policy, @Nullable String by) {
        List<HeldOrder> inOrder = byRevision(held);
        List<ArrivedOrder> orders = inOrder.stream().map(HeldOrder::arriving).toList();
        List<Verdict> decided = intake.book(orders, policy);
        Set<UUID> changed = changes.settle(inOrder, decided, by);
        List<OutgoingEvent> news = new ArrayList<>();
        for (int i = 0; i < decided.size(); i++) {
            if (changed.contains(inOrder.get(i).id())) {
                news.add(verdicts.about(orders.get(i), decided.get(i)));
            }
        }
        outbox.recordAll(news);
    }

    /** Orders as they arrived, each with its revisions one after the other. */
    private static List<HeldOrder> byRevision(List<HeldOrder> arrived) {
        Map<OrderKey, Integer> places = new HashMap<>();
        arrived.forEach(held -> places.putIfAbsent(held.document().key(), places.size()));
        return arrived.stream()
                .sorted(Comparator.<HeldOrder>comparingInt(
                                held -> places.getOrDefault(held.document().key(), 0))
                        .thenComparingInt(held -> held.document().revision()))
                .toList();
    }
}
