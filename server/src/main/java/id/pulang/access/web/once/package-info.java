/** What a browser or a client sends twice: the id in a form, and the answer to the second time. */
@NullMarked
package id.pulang.access.web.once;

import org.jspecify.annotations.NullMarked;
