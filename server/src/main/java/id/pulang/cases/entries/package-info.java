/** Records on cases, each kind declared once: its table, seal, rights, form, milestone and place on the case page. */
@NullMarked
@NamedInterface("entries")
package id.pulang.cases.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
