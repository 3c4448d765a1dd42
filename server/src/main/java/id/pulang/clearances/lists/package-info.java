/** Lists of clearance facts as authorities hand them over: read, judged row by row, kept with what became of each. */
@NamedInterface("lists")
@NullMarked
package id.pulang.clearances.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
