/** The claims about clustering. */
@NullMarked
package id.pulang.linkage.clustering;

import org.jspecify.annotations.NullMarked;
