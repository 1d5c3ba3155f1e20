/** Events written in the transaction of the change and published to Kafka afterwards. */
@NullMarked
package io.clave.platform.outbox;

import org.jspecify.annotations.NullMarked;
