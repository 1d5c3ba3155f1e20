package io.clave.gateway.service;

/** A process that answers a part of the API; the gateway itself answers what it composes. */
public enum Service {
    ACCOUNTS("accounts-service"),
    SCORING("scoring-service"),
    PLANNING("planning-service"),
    GATEWAY("gateway");

    private final String module;

    Service(String module) {
        this.module = module;
    }

    /** The name that operators know, and the name of its OpenAPI document. */
    public String module() {
        return module;
    }
}
