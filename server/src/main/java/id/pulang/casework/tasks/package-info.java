/** Tasks on a case: what is to be done, by whom and by when. */
@NullMarked
@NamedInterface("tasks")
package id.pulang.casework.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
