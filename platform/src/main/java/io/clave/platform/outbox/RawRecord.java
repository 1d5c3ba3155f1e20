package io.clave.platform.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record that leaves with exactly these bytes and headers. */
public record RawRecord(String topic, @Nullable String key, byte[] payload, Map<String, String> headers) {}
