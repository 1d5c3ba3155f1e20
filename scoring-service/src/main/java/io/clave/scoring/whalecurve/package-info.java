/** What the portfolio earns, account by account: some bring more than all of it, and some take of that. */
@NullMarked
package io.clave.scoring.whalecurve;

import org.jspecify.annotations.NullMarked;
