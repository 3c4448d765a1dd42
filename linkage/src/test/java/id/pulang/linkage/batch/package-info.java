/** The claims about the likeliest groups of long lists. */
@NullMarked
package id.pulang.linkage.batch;

import org.jspecify.annotations.NullMarked;
