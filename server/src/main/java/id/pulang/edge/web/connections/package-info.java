/** Limits on connections and on how long a request takes to come in, before anybody is known. */
@NullMarked
package id.pulang.edge.web.connections;

import org.jspecify.annotations.NullMarked;
