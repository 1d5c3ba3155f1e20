package io.clave.accounts.order;

import io.clave.accounts.order.LedgerReader.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way along the chain of an account, from its beginning; it remembers what is wrong. */
final class ChainWalk {

    static final int MOST_FAULTS = 100;

    private final List<LedgerFault> faults = new ArrayList<>();
    private byte[] previous = ChainHead.NEW.hash();
    private long position;
    private long verified;
    private long archived;

    /** A place whose month was detached: only its hash is left. */
    void archived(Place place) {
        step(place);
        archived++;
    }

    /** A place with what the ledger has there. */
    void verify(Place place, @Nullable RecordedOrder order, List<LedgerLine> lines) {
        byte[] before = previous;
        boolean inOrder = step(place);
        verified++;
        if (inOrder && (order == null || !Arrays.equals(LedgerContent.link(before, order, lines), place.hash()))) {
            add(new LedgerFault(
                    LedgerFaultKind.REVISION_CHANGED,
                    place.position(),
                    order == null ? null : order.orderId(),
                    place.revision()));
        }
    }

    /** Holds the end against what the last booking left. */
    void end(ChainHead head, long unsealed) {
        if (head.position() != position || !Arrays.equals(head.hash(), previous)) {
            add(LedgerFault.at(LedgerFaultKind.END_CHANGED, position));
        }
        if (head.unsealed() != unsealed) {
            add(new LedgerFault(LedgerFaultKind.UNSEALED_REVISIONS_CHANGED, null, null, null));
        }
    }

    List<LedgerFault> faults() {
        return faults;
    }

    long verified() {
        return verified;
    }

    long archivedCount() {
        return archived;
    }

    /** Whether the place follows the one before; if not, nothing can be said about its content. */
    private boolean step(Place place) {
        long expected = position + 1;
        position = place.position() == null ? expected : place.position();
        previous = place.hash() == null ? ChainHead.NEW.hash() : place.hash();
        if (position != expected) {
            add(LedgerFault.at(LedgerFaultKind.REVISION_MISSING, expected));
        }
        return position == expected;
    }

    private void add(LedgerFault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }
}
