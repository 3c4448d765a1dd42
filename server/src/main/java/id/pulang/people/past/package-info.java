/** How many people were known and verified on days that are past. */
@NullMarked
package id.pulang.people.past;

import org.jspecify.annotations.NullMarked;
