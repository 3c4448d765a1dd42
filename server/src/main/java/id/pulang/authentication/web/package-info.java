/** Pages of the log-in and of one's own account, and the filters that put the acting officer into a request. */
@NullMarked
@NamedInterface("web")
package id.pulang.authentication.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
