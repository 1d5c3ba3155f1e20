package io.clave.gateway.door;

import java.util.List;
import java.util.Set;

/** What needs no token. */
final class Openings {

    private static final Set<String> PATHS = Set.of("/", "/openapi.json", "/docs", "/q/health");
    private static final List<String> FOLDERS = List.of("/docs/", "/q/health/");

    private Openings() {}

    static boolean has(String path) {
        return PATHS.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
    }
}
