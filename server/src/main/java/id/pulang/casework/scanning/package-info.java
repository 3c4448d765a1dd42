/** The virus scanner of this machine, where one is set. */
@NullMarked
package id.pulang.casework.scanning;

import org.jspecify.annotations.NullMarked;
