/** The pages on which administrators keep posts and their offices. */
@NullMarked
package id.pulang.authentication.web.posts;

import org.jspecify.annotations.NullMarked;
