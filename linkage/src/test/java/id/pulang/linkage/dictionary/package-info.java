/** The claims about finding words. */
@NullMarked
package id.pulang.linkage.dictionary;

import org.jspecify.annotations.NullMarked;
