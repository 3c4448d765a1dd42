/** Files and scans of a case under seal. */
@NullMarked
package id.pulang.casework.files;

import org.jspecify.annotations.NullMarked;
