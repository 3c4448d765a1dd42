/** The coarse words that a family may read, derived from what stands about a person; none is kept. */
@NullMarked
package id.pulang.families.words;

import org.jspecify.annotations.NullMarked;
