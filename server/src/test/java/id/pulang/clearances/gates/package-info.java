/** Tests of what a country pack says about its gates. */
@NullMarked
package id.pulang.clearances.gates;

import org.jspecify.annotations.NullMarked;
