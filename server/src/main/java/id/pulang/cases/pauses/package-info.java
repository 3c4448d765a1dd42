/** Time that does not count for a clock of a case, for the reasons that the pack lists. */
@NullMarked
package id.pulang.cases.pauses;

import org.jspecify.annotations.NullMarked;
