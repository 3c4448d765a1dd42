/** Keys that lie outside the database, and what they seal. */
@NullMarked
package id.pulang.access.keys;

import org.jspecify.annotations.NullMarked;
