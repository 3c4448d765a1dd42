/** Reads the tables that come with this library. */
@NullMarked
package id.pulang.linkage.tables;

import org.jspecify.annotations.NullMarked;
