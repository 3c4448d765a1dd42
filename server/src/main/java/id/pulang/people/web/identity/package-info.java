/** Pages on which an identity is recorded, and those that tell how it stands. */
@NullMarked
package id.pulang.people.web.identity;

import org.jspecify.annotations.NullMarked;
