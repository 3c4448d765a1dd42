/** Pages of the notes for the next shift. */
@NullMarked
package id.pulang.cases.web.shifts;

import org.jspecify.annotations.NullMarked;
