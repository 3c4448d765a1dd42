/** Turns lists of any shape into records. */
@NullMarked
package id.pulang.cli.lists;

import org.jspecify.annotations.NullMarked;
