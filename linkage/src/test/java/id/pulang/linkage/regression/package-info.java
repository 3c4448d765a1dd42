/** The claims about regression. */
@NullMarked
package id.pulang.linkage.regression;

import org.jspecify.annotations.NullMarked;
