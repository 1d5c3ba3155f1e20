/** The Clave API and the order topic as the command uses them: over HTTP and Kafka, like any other client. */
@NullMarked
package io.clave.cli.api;

import org.jspecify.annotations.NullMarked;
