/** Kafka records taken in batches: one transaction a poll, nothing lost, poison set aside. */
@NullMarked
package io.clave.platform.intake;

import org.jspecify.annotations.NullMarked;
