/** The thresholds that accounts are compared with, now and on any past day. */
@NullMarked
package io.clave.scoring.portfolio;

import org.jspecify.annotations.NullMarked;
