/** Turns for heavy work that strangers ask for. */
@NullMarked
package id.pulang.portal.turns;

import org.jspecify.annotations.NullMarked;
