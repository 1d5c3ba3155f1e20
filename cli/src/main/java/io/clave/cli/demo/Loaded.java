package io.clave.cli.demo;

import io.clave.cli.api.BatchResult;
import io.clave.cli.api.DeadLetterTopic.DeadLetter;
import java.util.List;
import java.util.Map;

/**
 * What was entered and pushed, and what became of it.
 *
 * @param waited orders that waited in quarantine until their accounts were entered; none when these were known already
 * @param refused the row of the order with a price below zero
 * @param quarantined what stays in quarantine
 */
record Loaded(
        BatchResult accounts,
        int byKafka,
        BatchResult byRest,
        int waited,
        BatchResult.Row refused,
        List<QuarantinedOrder> quarantined,
        List<DeadLetter> deadLetters,
        Map<String, String> accountIds) {}
