/** A surge at the counter of a post, of invented people. */
@NullMarked
package id.pulang.demo.surge;

import org.jspecify.annotations.NullMarked;
