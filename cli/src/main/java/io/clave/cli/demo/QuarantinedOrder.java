package io.clave.cli.demo;

import io.clave.cli.api.OrderDocument;

/** An order that waits in quarantine, and why. */
record QuarantinedOrder(String reason, String detail, OrderDocument document) {}
