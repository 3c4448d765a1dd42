/** Manifests and papers in the search over everything. */
@NullMarked
package id.pulang.repatriation.web.search;

import org.jspecify.annotations.NullMarked;
