/** What of a report is sealed apart: the place of somebody inside, and who tells. */
@NullMarked
package id.pulang.reports.sections;

import org.jspecify.annotations.NullMarked;
