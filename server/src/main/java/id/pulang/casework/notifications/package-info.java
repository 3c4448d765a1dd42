/** What concerns an officer: told behind the bell of each page, and their own dates as a calendar file. */
@NullMarked
package id.pulang.casework.notifications;

import org.jspecify.annotations.NullMarked;
