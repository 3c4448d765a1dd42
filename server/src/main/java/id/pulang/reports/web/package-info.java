/** The pages of reports: the form, the list, one report, and what waits for an officer on the home page. */
@NullMarked
package id.pulang.reports.web;

import org.jspecify.annotations.NullMarked;
