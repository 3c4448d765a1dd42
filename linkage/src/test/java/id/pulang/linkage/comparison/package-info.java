/** The claims about comparing records field by field. */
@NullMarked
package id.pulang.linkage.comparison;

import org.jspecify.annotations.NullMarked;
