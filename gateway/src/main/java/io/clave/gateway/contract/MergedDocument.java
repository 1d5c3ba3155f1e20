package io.clave.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One OpenAPI document of the whole API, as callers of the gateway see it. */
public final class MergedDocument {

    private static final String SCHEME = "bearer";

    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final Map<String, JsonNode> tags = new TreeMap<>();

    private MergedDocument() {
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Clave")
                .put("version", "v1")
                .put("description", "The backend for key account management: accounts, orders, scores, plans.");
        merged.putArray("servers").addObject().put("url", "/").put("description", "this gateway");
        merged.putArray("security").addObject().putArray(SCHEME);
        merged.putArray("tags");
        merged.putObject("paths");
        merged.putObject("components");
    }

    public static ObjectNode of(List<Contract> contracts) {
        MergedDocument document = new MergedDocument();
        ComponentNames names = ComponentNames.of(contracts);
        contracts.forEach(contract -> document.add(names.unique(contract)));
        document.finish();
        return document.merged;
    }

    private void add(ObjectNode document) {
        document.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
        document.path("paths")
                .properties()
                .forEach(path -> merged.withObjectProperty("paths")
                        .withObjectProperty(path.getKey())
                        .setAll(underOneScheme((ObjectNode) path.getValue())));
        document.path("components")
                .properties()
                .forEach(kind -> merged.withObjectProperty("components")
                        .withObjectProperty(kind.getKey())
                        .setAll((ObjectNode) kind.getValue()));
    }

    /** All operations take the same token, whatever scheme a service names; which roles may call them stays. */
    private static ObjectNode underOneScheme(ObjectNode operations) {
        operations.forEach(operation -> {
            if (operation instanceof ObjectNode fields && fields.has("security")) {
                ArrayNode roles = JsonNodeFactory.instance.arrayNode();
                fields.path("security").forEach(either -> either.forEach(scheme -> scheme.forEach(roles::add)));
                fields.putArray("security").addObject().set(SCHEME, roles);
            }
        });
        return operations;
    }

    private void finish() {
        ((ArrayNode) merged.path("tags")).addAll(tags.values());
        ObjectNode schemes = JsonNodeFactory.instance.objectNode();
        schemes.putObject(SCHEME)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "A token of the identity provider; on a local stack `./clave token --role kam`.");
        merged.withObjectProperty("components").set("securitySchemes", schemes);
        ProblemResponses.describe(merged);
    }
}
