/** The claims about decision. */
@NullMarked
package id.pulang.linkage.decision;

import org.jspecify.annotations.NullMarked;
