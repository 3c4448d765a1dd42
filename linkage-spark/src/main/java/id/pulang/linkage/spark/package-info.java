/** The verdicts of the linkage library on Apache Spark, for lists that no one machine holds. */
@NullMarked
package id.pulang.linkage.spark;

import org.jspecify.annotations.NullMarked;
