/** The claims about the search among very many people, invented people for it, and its measurement. */
@NullMarked
package id.pulang.linkage.search;

import org.jspecify.annotations.NullMarked;
