/** Whether the server is well, on a port of its own. */
@NullMarked
package id.pulang.edge.web.health;

import org.jspecify.annotations.NullMarked;
