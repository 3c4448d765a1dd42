/** Files that were sent with a report. */
@NullMarked
package id.pulang.reports.files;

import org.jspecify.annotations.NullMarked;
