/** What passes between strangers and the desk: its form, its sizes, and how it is sealed on both ways. */
@NullMarked
@NamedInterface("letters")
package id.pulang.portal.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
