/** Tests of the tables that come with the library. */
@NullMarked
package id.pulang.linkage.tables;

import org.jspecify.annotations.NullMarked;
