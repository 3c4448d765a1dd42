/** Limits of what is asked before the log-in: how much of it, and how much at once. */
@NullMarked
package id.pulang.edge.web.strangers;

import org.jspecify.annotations.NullMarked;
