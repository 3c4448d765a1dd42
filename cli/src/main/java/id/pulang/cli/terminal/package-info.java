/** What the command shows while it works. */
@NullMarked
package id.pulang.cli.terminal;

import org.jspecify.annotations.NullMarked;
