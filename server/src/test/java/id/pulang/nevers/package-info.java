/**
 * The eighteen nevers as attacks: what each class tries must not succeed, and beside each lies a patch that takes the
 * guard away, in {@code server/src/test/nevers} ({@code ./pulang test --nevers}).
 */
@NullMarked
package id.pulang.nevers;

import org.jspecify.annotations.NullMarked;
