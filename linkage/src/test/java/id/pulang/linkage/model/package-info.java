/** The claims about model. */
@NullMarked
package id.pulang.linkage.model;

import org.jspecify.annotations.NullMarked;
