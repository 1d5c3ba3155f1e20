package io.clave.platform.intake;

import io.clave.platform.http.Etags;
import io.clave.platform.outbox.Outbox;
import io.clave.platform.outbox.RawRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where operators decide about the records that their service could not take. */
@ApplicationScoped
public class DeadLetterDesk {

    private static final int MOST_CHANGES = 200;

    private final DeadLetterRepository letters;
    private final Outbox outbox;

    DeadLetterDesk(DeadLetterRepository letters, Outbox outbox) {
        this.letters = letters;
        this.outbox = outbox;
    }

    List<DeadLetter> list(DeadLetterFilter filter, List<String> after, int limit) {
        return letters.list(filter, after, limit);
    }

    DeadLetter get(UUID id) {
        return letters.find(id).orElseThrow(DeadLetterNotFound::new);
    }

    List<DeadLetterChange> changes(UUID id) {
        return letters.changes(id, MOST_CHANGES);
    }

    /** Corrects what is put to the topic by the replay. */
    @Transactional
    DeadLetter edit(UUID id, @Nullable String ifMatch, byte[] value, String by, String reason) {
        DeadLetter letter = lock(id);
        Etags.requireMatch(ifMatch, letter.version());
        requireWaiting(letter);
        letters.change(letter, DeadLetterAction.EDITED, value, by, reason);
        return get(id);
    }

    /** Puts the record to its topic again, also if it was discarded; a second time has no effect. */
    @Transactional
    DeadLetter replay(UUID id, String by) {
        DeadLetter letter = lock(id);
        if (letter.state() == DeadLetterState.REPLAYED) {
            return letter;
        }
        Map<String, String> headers = new HashMap<>(letter.headers());
        headers.put(DeadLetter.PREVIOUS, letter.id().toString());
        headers.put(DeadLetter.ATTEMPT, String.valueOf(letter.attempt()));
        outbox.forward(List.of(new RawRecord(letter.topic(), letter.key(), letter.value(), headers)));
        letters.change(letter, DeadLetterAction.REPLAYED, null, by, null);
        return get(id);
    }

    /** Gives the record up; a second time has no effect. */
    @Transactional
    DeadLetter discard(UUID id, String by, String reason) {
        DeadLetter letter = lock(id);
        if (letter.state() == DeadLetterState.DISCARDED) {
            return letter;
        }
        requireWaiting(letter);
        letters.change(letter, DeadLetterAction.DISCARDED, null, by, reason);
        return get(id);
    }

    private DeadLetter lock(UUID id) {
        return letters.lock(id).orElseThrow(DeadLetterNotFound::new);
    }

    private static void requireWaiting(DeadLetter letter) {
        if (letter.state() != DeadLetterState.WAITING) {
            throw new DeadLetterSettled(letter.state());
        }
    }
}
