/** Checks job offers from the command line: texts one after the other, whatever their number. */
@NullMarked
package id.pulang.cli.offers;

import org.jspecify.annotations.NullMarked;
