/** The claims about numbers of documents. */
@NullMarked
package id.pulang.linkage.documents;

import org.jspecify.annotations.NullMarked;
