/** Tests of the whole server. */
@NullMarked
package id.pulang;

import org.jspecify.annotations.NullMarked;
