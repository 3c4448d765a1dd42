/** What officers have corrected of people, field by field; lists keep saying what they said. */
@NullMarked
@NamedInterface("corrections")
package id.pulang.people.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
