/**
 * What officers are asked across incidents, and what they answer: within a post two of them, across posts one of each.
 */
@NullMarked
@NamedInterface("master-review")
package id.pulang.people.master.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
