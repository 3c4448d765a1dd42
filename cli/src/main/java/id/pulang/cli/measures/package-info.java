/** Measures how well rows were put together, against a truth that somebody knows. */
@NullMarked
package id.pulang.cli.measures;

import org.jspecify.annotations.NullMarked;
