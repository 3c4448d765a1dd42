/** Says things in Indonesian and in English. */
@NullMarked
package id.pulang.cli.words;

import org.jspecify.annotations.NullMarked;
