/** The claims about the likeliest groups of long lists. */
@NullMarked
package id.pulang.linkage.likely;

import org.jspecify.annotations.NullMarked;
