/** How dangerous a report is held to be by rule, and by when somebody is to be reached; data with a source. */
@NullMarked
package id.pulang.reports.triage;

import org.jspecify.annotations.NullMarked;
