/** Editions of the rules of the job-offer check: written, tried, released by two, taken back to an earlier one. */
@NullMarked
package id.pulang.prevention.editions;

import org.jspecify.annotations.NullMarked;
