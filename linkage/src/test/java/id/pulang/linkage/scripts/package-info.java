@NullMarked
package id.pulang.linkage.scripts;

import org.jspecify.annotations.NullMarked;
