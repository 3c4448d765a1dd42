/** The claims about putting records together into people. */
@NullMarked
package id.pulang.linkage.onetoone;

import org.jspecify.annotations.NullMarked;
