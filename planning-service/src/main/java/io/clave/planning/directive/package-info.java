/** Directives: time-boxed instructions to a function of the value chain, and its answer. */
@NullMarked
package io.clave.planning.directive;

import org.jspecify.annotations.NullMarked;
