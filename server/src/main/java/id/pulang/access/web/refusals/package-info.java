/** What is told of requests that were refused. */
@NullMarked
package id.pulang.access.web.refusals;

import org.jspecify.annotations.NullMarked;
