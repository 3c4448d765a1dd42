/** What a run of the matching found, and how sure it may be. */
@NullMarked
@NamedInterface("matching")
package id.pulang.people.matching.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
