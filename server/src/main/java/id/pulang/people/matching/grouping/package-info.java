/** Which statements are about one person, and which person that is from one matching to the next. */
@NullMarked
package id.pulang.people.matching.grouping;

import org.jspecify.annotations.NullMarked;
