/** What grouping promises. */
@NullMarked
package id.pulang.people.matching;

import org.jspecify.annotations.NullMarked;
