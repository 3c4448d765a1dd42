/** Finds candidate pairs by the blocking keys that records share. */
@NullMarked
package id.pulang.linkage.blocking;

import org.jspecify.annotations.NullMarked;
