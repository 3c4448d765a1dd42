/** The claims about comparing all names with all, and its measurement. */
@NullMarked
package id.pulang.linkage.rosters;

import org.jspecify.annotations.NullMarked;
