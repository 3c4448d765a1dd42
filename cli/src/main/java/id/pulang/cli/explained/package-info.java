/** Tells officers why two rows are one person or are not. */
@NullMarked
package id.pulang.cli.explained;

import org.jspecify.annotations.NullMarked;
