/** Figures of models and verdicts, alone and over HTTP. */
@NullMarked
package io.clave.scoring.outlook;

import org.jspecify.annotations.NullMarked;
