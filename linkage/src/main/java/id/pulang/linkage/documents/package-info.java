/** Compares national numbers, passports and telephone numbers. */
@NullMarked
package id.pulang.linkage.documents;

import org.jspecify.annotations.NullMarked;
