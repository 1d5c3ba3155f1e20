/** The whole of Clave on one machine: PostgreSQL, Kafka and the four services, each in its own process. */
@NullMarked
package io.clave.cli.stack;

import org.jspecify.annotations.NullMarked;
