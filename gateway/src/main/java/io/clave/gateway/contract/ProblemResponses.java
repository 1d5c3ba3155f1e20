package io.clave.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every failure is a problem, also those that a service does not describe and those that the gateway adds. */
final class ProblemResponses {

    private static final String SCHEMAS = "#/components/schemas/";

    private ProblemResponses() {}

    static void describe(ObjectNode document) {
        boolean shared = document.path("components").path("schemas").has("Problem");
        String schema = SCHEMAS + (shared ? "Problem" : "GatewayProblem");
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("responses") instanceof ObjectNode responses) {
                    describe(responses, schema);
                }
            }
        }
    }

    private static void describe(ObjectNode responses, String schema) {
        responses
                .withObjectProperty("default")
                .put("description", "Any other failure, of the service or on the way to it.");
        responses.properties().forEach(response -> {
            boolean failure = response.getKey().matches("[45]..|default");
            if (failure
                    && response.getValue() instanceof ObjectNode bare
                    && !bare.has("content")
                    && !bare.has("$ref")) {
                bare.set("content", content(schema));
            }
        });
    }

    private static ObjectNode content(String schema) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.putObject("application/problem+json").putObject("schema").put("$ref", schema);
        return content;
    }
}
