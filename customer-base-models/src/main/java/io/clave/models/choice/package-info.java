/** Which model describes a customer base best, judged by its fit and by the orders that came afterwards. */
@NullMarked
package io.clave.models.choice;

import org.jspecify.annotations.NullMarked;
