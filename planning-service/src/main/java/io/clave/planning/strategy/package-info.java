/** What each customer class calls for, and what it forbids. */
@NullMarked
package io.clave.planning.strategy;

import org.jspecify.annotations.NullMarked;
