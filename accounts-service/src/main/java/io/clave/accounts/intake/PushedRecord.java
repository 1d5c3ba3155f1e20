package io.clave.accounts.intake;

import io.clave.platform.intake.IncomingEvent;
import org.jspecify.annotations.Nullable;

/** The record in which an order was pushed through Kafka, by which its sender knows it again. */
record PushedRecord(@Nullable String id, int partition, long offset) {

    private static final int LONGEST_ID = 256;

    static PushedRecord of(IncomingEvent event) {
        String id = event.headers().get("ce_id");
        return new PushedRecord(
                id == null || id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID),
                event.partition(),
                event.offset());
    }
}
