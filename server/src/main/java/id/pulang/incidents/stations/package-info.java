/** Numbers on the page of an incident, each with where it leads. */
@NullMarked
@NamedInterface("stations")
package id.pulang.incidents.stations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
