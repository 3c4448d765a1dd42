/** Commands that work on files, offline. */
@NullMarked
package id.pulang.cli;

import org.jspecify.annotations.NullMarked;
