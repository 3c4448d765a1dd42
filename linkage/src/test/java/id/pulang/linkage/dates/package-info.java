/** The claims about dates of birth and ages. */
@NullMarked
package id.pulang.linkage.dates;

import org.jspecify.annotations.NullMarked;
