/** Links long lists without clerical review, and keeps the result so that records can be added. */
@NullMarked
package id.pulang.linkage.batch;

import org.jspecify.annotations.NullMarked;
