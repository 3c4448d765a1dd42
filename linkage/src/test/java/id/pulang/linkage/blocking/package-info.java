/** The claims about finding records that are worth comparing. */
@NullMarked
package id.pulang.linkage.blocking;

import org.jspecify.annotations.NullMarked;
