/** What the active probability model says of an account, and how far several estimators agree on it. */
@NullMarked
package io.clave.scoring.outlook;

import org.jspecify.annotations.NullMarked;
