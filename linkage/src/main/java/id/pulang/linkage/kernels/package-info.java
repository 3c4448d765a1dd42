/** Compares single words letter by letter, many at a time in the bits of one machine word. */
@NullMarked
package id.pulang.linkage.kernels;

import org.jspecify.annotations.NullMarked;
