package io.clave.cli.torture;

/**
 * A customer of the run. All of its orders take one door, so that their order of arrival is known.
 *
 * @param byKafka whether its orders come through Kafka, else by REST
 */
record TortureAccount(String externalId, boolean byKafka) {}
