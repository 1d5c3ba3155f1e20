package io.clave.accounts.price;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prices in the columns of the database: decimals are numbers there, exact to any length. */
public final class PriceJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private PriceJson() {}

    public static @Nullable String write(@Nullable Object prices) {
        try {
            return prices == null ? null : MAPPER.writeValueAsString(prices);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static @Nullable PriceComponents components(@Nullable String json) {
        return json == null ? null : read(json, PriceComponents.class);
    }

    public static @Nullable List<PriceItem> items(@Nullable String json) {
        return json == null ? null : List.of(read(json, PriceItem[].class));
    }

    public static List<PriceComponent> missing(String json) {
        return List.of(read(json, PriceComponent[].class));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
