/** Pages of clearances: the gate board, the gates of a case, lists of facts and the report of overrides. */
@NullMarked
package id.pulang.clearances.web;

import org.jspecify.annotations.NullMarked;
