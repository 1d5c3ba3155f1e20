package io.clave.accounts.intake;

import io.clave.accounts.account.AccountDirectory;
import io.clave.accounts.account.ExternalId;
import io.clave.accounts.intake.QuarantineRepository.Fate;
import io.clave.accounts.intake.QuarantineRepository.Pushed;
import io.clave.accounts.intake.QuarantineRepository.SetAside;
import io.clave.accounts.order.OrderDocument;
import io.clave.platform.http.Etags;
import io.clave.platform.outbox.Outbox;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders that were understood but could not be booked: kept, corrected, or given up. */
@ApplicationScoped
class Quarantine {

    private final QuarantineRepository quarantine;
    private final QuarantineChanges changes;
    private final AccountDirectory accounts;
    private final OrderParser parser;
    private final OrderVerdicts verdicts;
    private final Outbox outbox;

    Quarantine(
            QuarantineRepository quarantine,
            QuarantineChanges changes,
            AccountDirectory accounts,
            OrderParser parser,
            OrderVerdicts verdicts,
            Outbox outbox) {
        this.quarantine = quarantine;
        this.changes = changes;
        this.accounts = accounts;
        this.parser = parser;
        this.verdicts = verdicts;
        this.outbox = outbox;
    }

    /** Keeps what could not be booked; the verdict about a document that was dealt with before is how it was dealt with. */
    @Transactional(TxType.MANDATORY)
    List<Verdict> keep(List<ArrivedOrder> orders, List<Verdict> decided) {
        Map<OrderDocument, SetAside> setAside = new LinkedHashMap<>();
        for (int i = 0; i < decided.size(); i++) {
            QuarantineReason reason = decided.get(i).reason();
            if (reason != null) {
                ArrivedOrder order = orders.get(i);
                setAside.putIfAbsent(order.document(), new SetAside(order, reason));
            }
        }
        if (setAside.isEmpty()) {
            return decided;
        }
        quarantine.add(List.copyOf(setAside.values()));
        Map<Pushed, Fate> fates = quarantine.fates(List.copyOf(setAside.keySet()));
        return fates.isEmpty() ? decided : inTheLightOf(fates, orders, decided);
    }

    List<HeldOrder> list(QuarantineFilter filter, @Nullable UUID after, int limit) {
        return quarantine.list(filter, after, limit);
    }

    HeldOrder get(UUID id) {
        return quarantine.find(id).orElseThrow(HeldOrderNotFound::new);
    }

    List<QuarantineChange> changes(UUID id) {
        return changes.of(id);
    }

    /** Corrects a document that waits; what it is called by its source stays. */
    @Transactional
    HeldOrder edit(UUID id, @Nullable String ifMatch, OrderDocument edited, String by, String reason) {
        requireSound(edited);
        // Whoever opens this account meanwhile waits, and then sees that the document waits for it.
        accounts.resolve(List.of(new ExternalId(edited.source(), edited.accountExternalId())));
        HeldOrder held = lock(id);
        Etags.requireMatch(ifMatch, held.version());
        requireWaiting(held);
        if (!edited.key().equals(held.document().key())) {
            throw Invalid.at("/document", "other-order", "The source and the orderId of a document stay as they are.");
        }
        changes.edit(held, edited, by, reason);
        return get(id);
    }

    /** Gives a document up; a second time has no effect. */
    @Transactional
    HeldOrder discard(UUID id, String by, String reason) {
        HeldOrder held = lock(id);
        if (held.state() == QuarantineState.DISCARDED) {
            return held;
        }
        requireWaiting(held);
        changes.discard(id, by, reason);
        outbox.record(verdicts.about(held.arriving(), Verdict.refused(DiscardedOrder.because(reason))));
        return get(id);
    }

    private HeldOrder lock(UUID id) {
        return quarantine.lock(List.of(id)).stream().findFirst().orElseThrow(HeldOrderNotFound::new);
    }

    private static void requireWaiting(HeldOrder held) {
        if (!held.isWaiting()) {
            throw new QuarantineSettled(held.state());
        }
    }

    private void requireSound(OrderDocument document) {
        try {
            parser.sound(document);
        } catch (Invalid broken) {
            List<FieldError> errors = broken.errors().stream()
                    .map(error -> FieldError.at("/document" + error.pointer(), error.code(), error.detail()))
                    .toList();
            throw new Invalid(String.valueOf(broken.getMessage()), errors);
        }
    }

    private static List<Verdict> inTheLightOf(
            Map<Pushed, Fate> fates, List<ArrivedOrder> orders, List<Verdict> decided) {
        List<Verdict> seen = new ArrayList<>(decided);
        for (int i = 0; i < seen.size(); i++) {
            Fate fate = seen.get(i).reason() == null
                    ? null
                    : fates.get(Pushed.of(orders.get(i).document()));
            if (fate != null) {
                seen.set(i, verdict(fate));
            }
        }
        return seen;
    }

    private static Verdict verdict(Fate fate) {
        return fate.state() == QuarantineState.DISCARDED
                ? Verdict.refused(DiscardedOrder.because(fate.reason()))
                : Verdict.of(Outcome.UNCHANGED);
    }
}
