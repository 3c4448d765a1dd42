/** Puts the records of a registry together into groups. */
@NullMarked
package id.pulang.linkage.spark.groups;

import org.jspecify.annotations.NullMarked;
