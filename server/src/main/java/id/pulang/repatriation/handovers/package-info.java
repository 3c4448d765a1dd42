/** Handovers: each person into the care of one agency, with a record that both sides sign. */
@NullMarked
@NamedInterface("handovers")
package id.pulang.repatriation.handovers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
