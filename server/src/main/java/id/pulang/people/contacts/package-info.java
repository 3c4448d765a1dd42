/** Whom somebody named to be told of them, and what each may know by their own word (docs/decisions/0096). */
@NullMarked
@NamedInterface("contacts")
package id.pulang.people.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
