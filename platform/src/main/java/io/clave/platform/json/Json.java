package io.clave.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import io.clave.platform.problem.JsonFaults;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** JSON outside of HTTP: events and stored documents. */
@Singleton
public class Json {

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Reads what others may extend: unknown members are ignored. */
    public <T> T read(byte[] json, Class<T> type) {
        return read(json, mapper.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    }

    /** Reads what must be exactly of this shape: unknown members are refused. */
    public <T> T readStrictly(byte[] json, Class<T> type) {
        return read(json, mapper.readerFor(type).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    }

    /** The same for a part of a larger text. */
    public <T> T readStrictly(JsonNode json, Class<T> type) {
        try {
            return mapper.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw refusal(e);
        }
    }

    public byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(byte[] json, ObjectReader reader) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Invalid refusal(JsonProcessingException fault) {
        FieldError error = JsonFaults.of(fault);
        return new Invalid(error.detail(), List.of(error));
    }
}
