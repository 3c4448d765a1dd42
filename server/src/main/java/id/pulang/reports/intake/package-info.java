/** Taking in a report: what is kept, what is sealed apart, and of which other report it is a copy. */
@NullMarked
@NamedInterface("intake")
package id.pulang.reports.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
