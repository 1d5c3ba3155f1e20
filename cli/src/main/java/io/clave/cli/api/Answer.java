package io.clave.cli.api;

import java.util.Optional;

/** A good answer of the API. */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, Optional<String> location, byte[] body) {

    public <T> T as(Class<T> type) {
        return ApiJson.read(body, type);
    }
}
