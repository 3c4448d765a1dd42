/** Limits on connections and on how long a request takes to come in, before anybody is known. */
@NullMarked
@NamedInterface("connections")
package id.pulang.edge.web.connections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
