/** The way to a provider outside and back, as browsers take it. */
@NullMarked
package id.pulang.access.web.outside;

import org.jspecify.annotations.NullMarked;
