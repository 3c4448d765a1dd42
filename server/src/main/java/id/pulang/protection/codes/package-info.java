/** Codes that are printed for people, and follow from ids with a key of this installation. */
@NullMarked
@NamedInterface("codes")
package id.pulang.protection.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
