/** Names of places as people hear them, which the pages offer to whoever writes. */
@NullMarked
package id.pulang.portal.places;

import org.jspecify.annotations.NullMarked;
