/** Alerts: what changed about an account that somebody has to look at. */
@NullMarked
package io.clave.planning.alert;

import org.jspecify.annotations.NullMarked;
