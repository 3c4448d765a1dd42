/** Lists that are withdrawn: asked for by one officer, agreed to by a second. */
@NullMarked
package id.pulang.incidents.withdrawals;

import org.jspecify.annotations.NullMarked;
