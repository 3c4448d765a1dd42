/** Groups long lists about which nobody will be asked. */
@NullMarked
package id.pulang.linkage.likely;

import org.jspecify.annotations.NullMarked;
