/** The claims about the search among very many people, invented people for it, and its measurement. */
@NullMarked
package id.pulang.linkage.registry;

import org.jspecify.annotations.NullMarked;
