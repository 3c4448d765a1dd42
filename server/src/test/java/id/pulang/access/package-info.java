/** Tests of access. */
@NullMarked
package id.pulang.access;

import org.jspecify.annotations.NullMarked;
