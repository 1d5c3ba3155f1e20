/** Lists that can be read page by page while others write. */
@NullMarked
package io.clave.platform.paging;

import org.jspecify.annotations.NullMarked;
