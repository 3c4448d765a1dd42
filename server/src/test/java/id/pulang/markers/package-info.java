/** Looks for what was told of people in everything that a thief of the database could carry away. */
@NullMarked
package id.pulang.markers;

import org.jspecify.annotations.NullMarked;
