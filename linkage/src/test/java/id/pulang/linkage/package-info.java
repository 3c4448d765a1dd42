/** The claims that the linkage library makes. */
@NullMarked
package id.pulang.linkage;

import org.jspecify.annotations.NullMarked;
