package io.clave.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clave.gateway.service.Service;

/** The OpenAPI document of one service: its part of the public API. */
public record Contract(Service service, ObjectNode document) {}
