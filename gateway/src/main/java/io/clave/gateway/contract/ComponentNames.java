package io.clave.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clave.gateway.service.Service;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Component names that mean one thing: where services mean different things by a name, each gets its own. */
final class ComponentNames {

    private static final String REFERENCE = "#/components/";

    private final Set<String> ambiguous = new HashSet<>();

    static ComponentNames of(List<Contract> contracts) {
        Map<String, Set<JsonNode>> meanings = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        contracts.forEach(contract -> components(contract).forEach((reference, meaning) -> {
            meanings.computeIfAbsent(reference, first -> new HashSet<>()).add(meaning);
            uses.merge(reference, 1, Integer::sum);
        }));
        meanings.keySet().removeIf(reference -> uses.getOrDefault(reference, 0) < 2);
        return new ComponentNames(meanings);
    }

    /** Two definitions that read the same still differ when they refer to something ambiguous. */
    private ComponentNames(Map<String, Set<JsonNode>> shared) {
        boolean found = true;
        while (found) {
            found = false;
            for (Map.Entry<String, Set<JsonNode>> component : shared.entrySet()) {
                if (component.getValue().size() > 1 || refersToAmbiguous(component.getValue())) {
                    found |= ambiguous.add(component.getKey());
                }
            }
        }
    }

    /** The contract's document, with its ambiguous components renamed. */
    ObjectNode unique(Contract contract) {
        ObjectNode document = (ObjectNode) referring(contract.document(), contract.service());
        document.path("components").properties().forEach(kind -> {
            ObjectNode renamed = JsonNodeFactory.instance.objectNode();
            kind.getValue()
                    .properties()
                    .forEach(component -> renamed.set(
                            name(kind.getKey(), component.getKey(), contract.service()), component.getValue()));
            kind.setValue(renamed);
        });
        return document;
    }

    private static Map<String, JsonNode> components(Contract contract) {
        Map<String, JsonNode> components = new HashMap<>();
        contract.document()
                .path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(component -> components.put(
                                REFERENCE + kind.getKey() + "/" + component.getKey(), component.getValue())));
        return components;
    }

    private boolean refersToAmbiguous(Collection<JsonNode> nodes) {
        return nodes.stream().anyMatch(this::refersToAmbiguous);
    }

    private boolean refersToAmbiguous(JsonNode node) {
        if (node.isTextual()) {
            return ambiguous.contains(node.textValue());
        }
        for (JsonNode child : node) {
            if (refersToAmbiguous(child)) {
                return true;
            }
        }
        return false;
    }

    private JsonNode referring(JsonNode node, Service service) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), referring(member.getValue(), service)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(referring(item, service)));
            return copy;
        }
        return node.isTextual() && ambiguous.contains(node.textValue()) ? renamed(node.textValue(), service) : node;
    }

    private static TextNode renamed(String reference, Service service) {
        int name = reference.lastIndexOf('/') + 1;
        return TextNode.valueOf(reference.substring(0, name) + prefix(service) + reference.substring(name));
    }

    private String name(String kind, String name, Service service) {
        return ambiguous.contains(REFERENCE + kind + "/" + name) ? prefix(service) + name : name;
    }

    private static String prefix(Service service) {
        return service.name().charAt(0) + service.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
