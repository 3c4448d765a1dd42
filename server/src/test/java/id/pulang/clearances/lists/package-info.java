/** Tests of lists of clearance facts. */
@NullMarked
package id.pulang.clearances.lists;

import org.jspecify.annotations.NullMarked;
