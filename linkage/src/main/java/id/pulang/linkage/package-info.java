/** Says which records are about the same person, how sure that is, and why. */
@NullMarked
package id.pulang.linkage;

import org.jspecify.annotations.NullMarked;
