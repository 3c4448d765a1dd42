/** The claims about comparing records field by field. */
@NullMarked
package id.pulang.linkage.fields;

import org.jspecify.annotations.NullMarked;
