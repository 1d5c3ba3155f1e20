package io.clave.gateway.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One segment of the documented paths; a literal segment is preferred to a parameter, as OpenAPI says. */
final class PathNode {

    private final Map<String, PathNode> literals = new HashMap<>();
    private @Nullable PathNode parameter;
    private @Nullable Endpoint endpoint;

    Endpoint endpointAt(List<String> template) {
        if (template.isEmpty()) {
            if (endpoint == null) {
                endpoint = new Endpoint();
            }
            return endpoint;
        }
        return child(template.get(0)).endpointAt(template.subList(1, template.size()));
    }

    @Nullable
    Endpoint find(List<String> segments) {
        if (segments.isEmpty()) {
            return endpoint;
        }
        List<String> rest = segments.subList(1, segments.size());
        PathNode literal = literals.get(segments.get(0));
        Endpoint found = literal == null ? null : literal.find(rest);
        return found == null && !segments.get(0).isEmpty() ? findByParameter(rest) : found;
    }

    private @Nullable Endpoint findByParameter(List<String> rest) {
        return parameter == null ? null : parameter.find(rest);
    }

    private PathNode child(String segment) {
        if (!segment.startsWith("{")) {
            return literals.computeIfAbsent(segment, literal -> new PathNode());
        }
        if (parameter == null) {
            parameter = new PathNode();
        }
        return parameter;
    }
}
