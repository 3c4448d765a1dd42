/** Questions of identity that others answered while an officer was away. */
@NullMarked
package id.pulang.people.answers;

import org.jspecify.annotations.NullMarked;
