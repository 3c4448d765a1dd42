/** Tests of assistance. */
@NullMarked
package id.pulang.assistance;

import org.jspecify.annotations.NullMarked;
