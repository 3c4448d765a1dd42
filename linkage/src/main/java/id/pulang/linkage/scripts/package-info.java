/** Reads names of any script in Latin letters, and says how far readings are apart for somebody who writes by ear. */
@NullMarked
package id.pulang.linkage.scripts;

import org.jspecify.annotations.NullMarked;
