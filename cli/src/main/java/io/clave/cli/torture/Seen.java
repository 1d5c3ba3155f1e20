package io.clave.cli.torture;

import java.util.List;
import java.util.Map;

/**
 * What the stack made of a run.
 *
 * @param ledger the orders in the ledger
 * @param revisions every booked revision of each order, in the order of booking
 * @param projection the orders as scoring knows them
 * @param conflicts documents in quarantine that contradict a booked revision
 * @param waiting documents in quarantine for want of an account
 * @param deadLetters records that were set aside, each counted once however often it was told
 */
record Seen(
        Map<String, State> ledger,
        Map<String, List<Integer>> revisions,
        Map<String, State> projection,
        EventLog.Read events,
        int conflicts,
        int waiting,
        int deadLetters) {}
