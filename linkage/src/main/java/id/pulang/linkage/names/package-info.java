/** Reads and compares names as they are written down at home, and as they are heard abroad. */
@NullMarked
package id.pulang.linkage.names;

import org.jspecify.annotations.NullMarked;
