package io.clave.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.cli.api.ApiJson;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A row that the API did not take. */
record RejectedRow(long line, String code, String detail, String content) {

    /** The order that the row was to be; empty if it does not say. */
    String orderId() {
        try {
            return ApiJson.read(content.getBytes(StandardCharsets.UTF_8), JsonNode.class)
                    .path("orderId")
                    .asText();
        } catch (UncheckedIOException e) {
            return "";
        }
    }
}
