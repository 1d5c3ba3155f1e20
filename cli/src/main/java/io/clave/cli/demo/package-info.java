/** The demo: a fictional wholesaler, its customers and their orders, and the story they tell. */
@NullMarked
package io.clave.cli.demo;

import org.jspecify.annotations.NullMarked;
