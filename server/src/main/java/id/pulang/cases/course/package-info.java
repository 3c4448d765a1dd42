/** How a case stands: stage, road, next task and clocks, all derived from facts and times by pure functions. */
@NullMarked
package id.pulang.cases.course;

import org.jspecify.annotations.NullMarked;
