/** Tests of cases. */
@NullMarked
package id.pulang.cases;

import org.jspecify.annotations.NullMarked;
