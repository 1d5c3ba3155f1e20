package io.clave.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clave.gateway.service.Service;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The documents of all services, packaged with the gateway; without one of them it does not start. */
@Singleton
public class Contracts {

    private final List<Contract> all;

    Contracts() {
        this("openapi");
    }

    Contracts(String folder) {
        all = Arrays.stream(Service.values())
                .map(service -> read(folder, service))
                .toList();
    }

    public List<Contract> all() {
        return all;
    }

    private static Contract read(String folder, Service service) {
        String name = folder + "/" + service.module() + ".yaml";
        try (InputStream yaml = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (yaml == null) {
                throw new ContractUnusable(name, "is missing from the package; contracts/openapi must hold it");
            }
            return contract(service, name, new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static Contract contract(Service service, String name, JsonNode root) {
        if (root instanceof ObjectNode document && document.path("paths") instanceof ObjectNode) {
            return new Contract(service, document);
        }
        throw new ContractUnusable(name, "is not an OpenAPI document with paths");
    }
}
