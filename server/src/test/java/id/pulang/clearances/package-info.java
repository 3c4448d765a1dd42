/** Tests of the gates, the passes and the overrides. */
@NullMarked
package id.pulang.clearances;

import org.jspecify.annotations.NullMarked;
