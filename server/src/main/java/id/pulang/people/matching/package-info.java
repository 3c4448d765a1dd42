/** Groups statements into people: automatic links, officers' verdicts, and what stays in doubt. */
@NullMarked
@NamedInterface("matching")
package id.pulang.people.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
