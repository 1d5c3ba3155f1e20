package io.clave.gateway.route;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.gateway.contract.Contract;
import io.clave.gateway.contract.ContractUnusable;
import io.clave.gateway.contract.Contracts;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every documented operation and nothing else. */
@Singleton
public class RouteTable {

    /** What is public begins so; a document that says otherwise would open a service's inner paths. */
    public static final String PREFIX = "/api/v1/";

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final PathNode root = new PathNode();

    @Inject
    RouteTable(Contracts contracts) {
        this(contracts.all());
    }

    RouteTable(List<Contract> contracts) {
        contracts.forEach(this::add);
    }

    /** The endpoint of a path; null when none is documented. */
    public @Nullable Endpoint find(String path) {
        return root.find(segments(path));
    }

    private void add(Contract contract) {
        contract.document().path("paths").properties().forEach(path -> add(contract, path.getKey(), path.getValue()));
    }

    private void add(Contract contract, String template, JsonNode operations) {
        if (!template.startsWith(PREFIX)) {
            throw new ContractUnusable(
                    contract.service().module(), "has the path " + template + " outside of " + PREFIX);
        }
        Endpoint endpoint = root.endpointAt(segments(template));
        operations.properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> endpoint.add(
                        HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                        new Route(contract.service(), template, isUpload(operation.getValue()))));
    }

    /** An operation that takes a body, and never JSON, takes files. */
    private static boolean isUpload(JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        return !content.isEmpty()
                && content.properties().stream()
                        .noneMatch(media -> media.getKey().endsWith("json")
                                && !media.getKey().contains("ndjson"));
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
