/** The claims about weighing what fields say. */
@NullMarked
package id.pulang.linkage.fellegisunter;

import org.jspecify.annotations.NullMarked;
