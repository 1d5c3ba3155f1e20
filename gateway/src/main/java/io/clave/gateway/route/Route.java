package io.clave.gateway.route;

import io.clave.gateway.service.Service;

/** Who answers a documented operation; an upload takes a large body of another kind than JSON. */
public record Route(Service service, String template, boolean upload) {

    /** Whether the gateway answers this itself. */
    public boolean isOwn() {
        return service == Service.GATEWAY;
    }
}
