/** Codes that are drawn on pages. */
@NullMarked
@NamedInterface("codes")
package id.pulang.pages.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
