/** What ultimate parents bought in a period, and what was left of it. */
@NullMarked
package io.clave.scoring.revenue;

import org.jspecify.annotations.NullMarked;
