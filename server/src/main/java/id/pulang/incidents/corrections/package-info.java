/** Corrected lists that change who people with a case are: shown, and agreed to by a second officer. */
@NullMarked
package id.pulang.incidents.corrections;

import org.jspecify.annotations.NullMarked;
