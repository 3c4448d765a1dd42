/** Reads the rows of a registry as records of people. */
@NullMarked
package id.pulang.linkage.spark.rows;

import org.jspecify.annotations.NullMarked;
