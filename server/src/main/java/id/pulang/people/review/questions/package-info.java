/** Doubts as officers see them, and what they answer. */
@NullMarked
@NamedInterface("review")
package id.pulang.people.review.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
