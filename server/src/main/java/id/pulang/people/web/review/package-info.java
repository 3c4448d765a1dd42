/** The pages on which officers answer whether two records are one person. */
@NullMarked
package id.pulang.people.web.review;

import org.jspecify.annotations.NullMarked;
