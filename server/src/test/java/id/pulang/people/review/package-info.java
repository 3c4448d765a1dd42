/** What is promised about doubts, joins and splits. */
@NullMarked
package id.pulang.people.review;

import org.jspecify.annotations.NullMarked;
