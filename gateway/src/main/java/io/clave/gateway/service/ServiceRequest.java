package io.clave.gateway.service;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.net.URI;

/** A request to one replica of a service. */
public final class ServiceRequest {

    private final Replicas replicas;
    private final URI address;
    private final HttpClientRequest http;

    ServiceRequest(Replicas replicas, URI address, HttpClientRequest http) {
        this.replicas = replicas;
        this.address = address;
        this.http = http;
    }

    /** Where the replica is. */
    public URI address() {
        return address;
    }

    public HttpClientRequest http() {
        return http;
    }

    /** A replica that closes the connection after its answer is about to stop. */
    public void answered(HttpClientResponse answer) {
        if (answer.headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
            replicas.closing(address);
        }
    }
}
