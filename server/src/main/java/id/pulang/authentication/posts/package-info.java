/** Posts and their offices: opened, renamed and closed by an administrator. */
@NullMarked
@NamedInterface("posts")
package id.pulang.authentication.posts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
