/** How someone gets in: passwords, limits on tries, sessions that end. */
@NullMarked
package id.pulang.access.login;

import org.jspecify.annotations.NullMarked;
