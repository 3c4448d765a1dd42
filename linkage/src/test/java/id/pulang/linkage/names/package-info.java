/** The claims about comparing names. */
@NullMarked
package id.pulang.linkage.names;

import org.jspecify.annotations.NullMarked;
