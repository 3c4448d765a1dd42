/** By which numbers and names people are reached, compared by keyed hashes (docs/decisions/0099). */
@NullMarked
@NamedInterface("numbers")
package id.pulang.people.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
