/** The tokens that people carry: a code without a name, by which their case is found. */
@NullMarked
package id.pulang.registration.tokens;

import org.jspecify.annotations.NullMarked;
