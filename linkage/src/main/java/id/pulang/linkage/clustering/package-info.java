/** Clusters records by weighted pairs: connected components and average linkage. */
@NullMarked
package id.pulang.linkage.clustering;

import org.jspecify.annotations.NullMarked;
