/** The claims about learning from answered pairs. */
@NullMarked
package id.pulang.linkage.trees;

import org.jspecify.annotations.NullMarked;
