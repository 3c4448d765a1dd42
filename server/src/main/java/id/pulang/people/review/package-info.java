/** Doubtful pairs put to two officers, splits agreed by two, and the history of both. */
@NullMarked
@NamedInterface("review")
package id.pulang.people.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
