/** What of a report is sealed apart: where somebody is, how they are reached, and who tells. */
@NullMarked
package id.pulang.reports.sections;

import org.jspecify.annotations.NullMarked;
