/** How a case stands: stage, road, next task and clocks, all derived from milestones and times by pure functions. */
@NullMarked
@NamedInterface("course")
package id.pulang.cases.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
