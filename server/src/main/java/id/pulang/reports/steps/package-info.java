/** What was done with a report, step by step. */
@NullMarked
package id.pulang.reports.steps;

import org.jspecify.annotations.NullMarked;
