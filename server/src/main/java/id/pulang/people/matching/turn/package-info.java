/** Who may compare people now. */
@NullMarked
package id.pulang.people.matching.turn;

import org.jspecify.annotations.NullMarked;
