/** Models of a customer base, fitted to and applied to tables of customers. */
@NullMarked
package io.clave.cli.models;

import org.jspecify.annotations.NullMarked;
