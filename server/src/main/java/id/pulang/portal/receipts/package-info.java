/** Receipts: sixteen digits by which somebody comes back, and the keys that follow from them. */
@NullMarked
package id.pulang.portal.receipts;

import org.jspecify.annotations.NullMarked;
