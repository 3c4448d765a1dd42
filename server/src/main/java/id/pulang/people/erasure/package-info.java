/** Erasing somebody: asked for by one officer, done by a second, for good. */
@NamedInterface("erasure")
@NullMarked
package id.pulang.people.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
