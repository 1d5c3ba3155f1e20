package io.clave.cli.bench;

import io.clave.cli.api.Await;
import io.clave.cli.api.WaitedTooLong;
import java.util.Optional;

/** Holds the ledger against a journal, once the consumers have caught up or could have. */
record JournalCheck(BenchSite site) {

    JournalReport verify(Journal journal) {
        try {
            Await.until("the acknowledged orders", BenchSite.PATIENCE, () -> {
                int booked = site.ledger.count(journal.range());
                return booked < journal.acknowledged().size() ? Optional.empty() : Optional.of(booked);
            });
        } catch (WaitedTooLong e) {
            // What is still missing is lost; the reckoning says how much.
        }
        Reckoning reckoning = Reckoning.of(journal.acknowledged(), site.ledger.booked(journal.range()));
        return new JournalReport(
                journal.range().tag(),
                journal.acknowledged().size(),
                true,
                reckoning.lost(),
                reckoning.doubled(),
                reckoning.different());
    }
}
