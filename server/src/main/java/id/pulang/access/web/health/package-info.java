/** Whether the server is well, on a port of its own. */
@NullMarked
package id.pulang.access.web.health;

import org.jspecify.annotations.NullMarked;
