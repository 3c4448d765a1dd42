/**
 * Where the person of a case is now, in which languages one speaks with them, what they need, and with whom they are.
 */
@NullMarked
@NamedInterface("situation")
package id.pulang.casework.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
