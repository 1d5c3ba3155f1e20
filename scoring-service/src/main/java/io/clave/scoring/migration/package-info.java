/** What was known of accounts on past days, and how they moved between the classes. */
@NullMarked
package io.clave.scoring.migration;

import org.jspecify.annotations.NullMarked;
