/**
 * Links lists of which each names a person about once: one-to-one matching by belief propagation, and automatic
 * matches.
 */
@NullMarked
package id.pulang.linkage.onetoone;

import org.jspecify.annotations.NullMarked;
