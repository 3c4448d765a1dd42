/**
 * What people answer to the offer of a screening: a "no" that costs nothing and leaves the offer open
 * (docs/decisions/0043).
 */
@NullMarked
@NamedInterface("offers")
package id.pulang.screening.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
