/** The merged document of the API and the page to browse it. */
@NullMarked
package io.clave.gateway.docs;

import org.jspecify.annotations.NullMarked;
