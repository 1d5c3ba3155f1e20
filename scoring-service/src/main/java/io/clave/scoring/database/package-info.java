/** How rows meet the database. */
@NullMarked
package io.clave.scoring.database;

import org.jspecify.annotations.NullMarked;
