/** What each account is worth and how it stands: kept up to date, listed, and answered for any past day. */
@NullMarked
package io.clave.scoring.score;

import org.jspecify.annotations.NullMarked;
