package io.clave.cli.bench;

/** The doors for single orders. */
enum DoorKind {
    KAFKA("one record each through Kafka"),
    PUT("one PUT each through the gateway");

    final String words;

    DoorKind(String words) {
        this.words = words;
    }
}
