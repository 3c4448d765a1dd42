/** What happens to people on a journey, as other modules hear it; each stands on the timeline of the case. */
@NullMarked
@NamedInterface("milestones")
package id.pulang.repatriation.milestones;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
