/** Log-in through a provider outside: asked by OpenID Connect, believed as far as its signature reaches. */
@NullMarked
package id.pulang.access.outside;

import org.jspecify.annotations.NullMarked;
