/** Says things in the languages of the program. */
@NullMarked
package id.pulang.cli.words;

import org.jspecify.annotations.NullMarked;
