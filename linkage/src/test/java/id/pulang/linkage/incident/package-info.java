/** Incidents to measure matching with: reading the lists of one, inventing others, playing the officer who knows. */
@NullMarked
package id.pulang.linkage.incident;

import org.jspecify.annotations.NullMarked;
