/** Tests of screening. */
@NullMarked
package id.pulang.screening;

import org.jspecify.annotations.NullMarked;
