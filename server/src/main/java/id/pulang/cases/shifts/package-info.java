/** What one shift of a post leaves for the next. */
@NullMarked
package id.pulang.cases.shifts;

import org.jspecify.annotations.NullMarked;
