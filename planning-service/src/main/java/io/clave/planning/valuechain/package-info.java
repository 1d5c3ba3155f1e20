/** The value chain: the activities of a firm that instructions and actions are addressed to. */
@NullMarked
package io.clave.planning.valuechain;

import org.jspecify.annotations.NullMarked;
