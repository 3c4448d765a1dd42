/** The claims about the comparison of words. */
@NullMarked
package id.pulang.linkage.kernels;

import org.jspecify.annotations.NullMarked;
