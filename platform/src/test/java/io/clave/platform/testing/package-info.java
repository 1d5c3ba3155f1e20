/** What tests of every service need: real PostgreSQL, real Kafka, real tokens. */
@NullMarked
package io.clave.platform.testing;

import org.jspecify.annotations.NullMarked;
