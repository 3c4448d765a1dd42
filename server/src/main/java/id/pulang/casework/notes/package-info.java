/** Notes on a case, to which corrections are added, and the officers whom they name. */
@NullMarked
package id.pulang.casework.notes;

import org.jspecify.annotations.NullMarked;
