/** What an officer does with a report: confirms its danger, reaches the person, answers, ends it with a reason. */
@NullMarked
@NamedInterface("handling")
package id.pulang.reports.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
