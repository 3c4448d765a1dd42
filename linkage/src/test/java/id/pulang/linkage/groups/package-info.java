/** The claims about putting records together into people. */
@NullMarked
package id.pulang.linkage.groups;

import org.jspecify.annotations.NullMarked;
