/** Tests of the decisions that explain themselves. */
@NullMarked
package id.pulang.decisions;

import org.jspecify.annotations.NullMarked;
