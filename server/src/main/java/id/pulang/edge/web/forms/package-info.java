/** How what was filled in is read, the same for all forms. */
@NullMarked
package id.pulang.edge.web.forms;

import org.jspecify.annotations.NullMarked;
