/** Which reports are about one person: proposed by record linkage, said by an officer, undone with a trail. */
@NullMarked
@NamedInterface("links")
package id.pulang.reports.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
