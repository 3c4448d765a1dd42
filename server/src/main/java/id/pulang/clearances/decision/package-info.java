/** Whether a person may travel: a pure function from what is held on the gates and a day. */
@NullMarked
@NamedInterface("decision")
package id.pulang.clearances.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
