/** What strangers share among them: turns for heavy work, and the memory of what they send. */
@NullMarked
package id.pulang.portal.turns;

import org.jspecify.annotations.NullMarked;
