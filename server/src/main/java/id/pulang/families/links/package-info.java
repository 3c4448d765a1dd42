/** Which named contact of a person tells a report: proposed by one officer, confirmed by a second. */
@NullMarked
@NamedInterface("links")
package id.pulang.families.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
