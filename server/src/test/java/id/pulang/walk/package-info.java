/** The walk over every endpoint of the running server in every role. */
@NullMarked
package id.pulang.walk;

import org.jspecify.annotations.NullMarked;
