package io.clave.accounts.order;

import io.clave.accounts.order.LedgerReader.Place;
import io.clave.accounts.order.LedgerReader.RevisionKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Recomputes the ledger of an account: its chain from the beginning, and its orders from their last revisions. */
@Singleton
class LedgerVerifier {

    private static final int SLICE = 200;
    private static final int SECONDS = 300;

    private final Jdbi jdbi;
    private final LedgerReader ledger;

    LedgerVerifier(Jdbi jdbi, LedgerReader ledger) {
        this.jdbi = jdbi;
        this.ledger = ledger;
    }

    /** Sees one state of the database, whatever is booked meanwhile. */
    LedgerVerification verify(UUID account) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            jdbi.useHandle(handle -> handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"));
            return verifyNow(account);
        });
    }

    private LedgerVerification verifyNow(UUID account) {
        List<Place> places = ledger.places(account);
        List<Place> sealed =
                places.stream().filter(place -> place.position() != null).toList();
        long unsealed = places.size() - (long) sealed.size();
        ChainWalk walk = new ChainWalk();
        for (int from = 0; from < sealed.size(); from += SLICE) {
            walk(walk, account, sealed.subList(from, Math.min(from + SLICE, sealed.size())));
        }
        walk.end(ledger.head(account), unsealed);
        List<LedgerFault> faults = new ArrayList<>(walk.faults());
        faults.addAll(ledger.changedOrders(account, ChainWalk.MOST_FAULTS - faults.size()));
        return new LedgerVerification(
                account, faults.isEmpty(), walk.verified(), unsealed, walk.archivedCount(), faults);
    }

    private void walk(ChainWalk walk, UUID account, List<Place> slice) {
        List<Place> present =
                slice.stream().filter(place -> place.day() != null).toList();
        Map<RevisionKey, RecordedOrder> revisions = ledger.revisions(account, present);
        Map<RevisionKey, List<LedgerLine>> lines = ledger.lines(account, present);
        for (Place place : slice) {
            RevisionKey key = new RevisionKey(place.id(), place.revision());
            if (place.day() == null) {
                walk.archived(place);
            } else {
                walk.verify(place, revisions.get(key), lines.getOrDefault(key, List.of()));
            }
        }
    }
}
