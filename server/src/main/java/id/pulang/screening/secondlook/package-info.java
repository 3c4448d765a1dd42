/** Who takes the second look at a screening, and so reads the first talk (docs/decisions/0043). */
@NullMarked
package id.pulang.screening.secondlook;

import org.jspecify.annotations.NullMarked;
