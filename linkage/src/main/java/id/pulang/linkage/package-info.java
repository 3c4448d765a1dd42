/** Says whether two records are about the same person, and why. */
@NullMarked
package id.pulang.linkage;

import org.jspecify.annotations.NullMarked;
