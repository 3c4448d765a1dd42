/** How well the command tells people apart on lists of any form. */
@NullMarked
package id.pulang.benchmarks.shapes;

import org.jspecify.annotations.NullMarked;
