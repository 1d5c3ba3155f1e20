/** Real servers, started, killed and started again. */
@NullMarked
package io.clave.localstack;

import org.jspecify.annotations.NullMarked;
