/** Reports as the desk sees them: the list, what waits, and one report with all that goes with it. */
@NullMarked
package id.pulang.reports.desk;

import org.jspecify.annotations.NullMarked;
