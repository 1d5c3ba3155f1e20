package io.clave.platform.outbox;

import java.util.UUID;

/** A fact about an account that other services should know; data becomes the JSON value of the record. */
public record OutgoingEvent(String topic, String type, UUID accountId, Object data) {}
