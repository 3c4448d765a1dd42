/** The claims about rows of numbers in files. */
@NullMarked
package id.pulang.linkage.storage;

import org.jspecify.annotations.NullMarked;
