/** The page that tells whether somebody is known already. */
@NullMarked
package id.pulang.people.web.known;

import org.jspecify.annotations.NullMarked;
