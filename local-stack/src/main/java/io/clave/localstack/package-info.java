/** PostgreSQL and Kafka as processes of this machine: for the local stack, which they outlive, and for tests, which they do not. */
@NullMarked
package io.clave.localstack;

import org.jspecify.annotations.NullMarked;
