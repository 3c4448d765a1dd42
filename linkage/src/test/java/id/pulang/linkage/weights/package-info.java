/** The claims about weighing what fields say. */
@NullMarked
package id.pulang.linkage.weights;

import org.jspecify.annotations.NullMarked;
