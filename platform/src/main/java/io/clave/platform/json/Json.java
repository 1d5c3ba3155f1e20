package io.clave.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import io.clave.platform.problem.JsonFaults;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

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

    /** Reads what is of this shape but may have more: unknown members are passed over, and each is named. */
    public <T> T read(byte[] json, Class<T> type, Consumer<String> unknown) {
        return read(json, mapper.readerFor(type).withHandler(new PassingOver(unknown)));
    }

    /** Reads a part of a larger text that must be exactly of this shape. */
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

    private static final class PassingOver extends DeserializationProblemHandler {

        private final Consumer<String> unknown;

        PassingOver(Consumer<String> unknown) {
            this.unknown = unknown;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context, JsonParser json, JsonDeserializer<?> reader, Object bean, String name)
                throws IOException {
            unknown.accept(name);
            json.skipChildren();
            return true;
        }
    }
}
