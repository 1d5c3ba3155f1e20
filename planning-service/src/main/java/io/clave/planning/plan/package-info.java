/** Account plans: one per account and calendar year, drafted from the strategy of its class. */
@NullMarked
package io.clave.planning.plan;

import org.jspecify.annotations.NullMarked;
