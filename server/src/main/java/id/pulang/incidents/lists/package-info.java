/** Proposes what the columns of a table tell, and reads its rows into statements. */
@NullMarked
@NamedInterface("lists")
package id.pulang.incidents.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
