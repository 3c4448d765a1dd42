/** Finds people, and who is known already, in any spelling; a best guess is never a fact. */
@NullMarked
@NamedInterface("search")
package id.pulang.people.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
