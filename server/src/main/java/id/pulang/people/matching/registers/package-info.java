/** Matches incidents to whose registers rows were added. */
@NullMarked
package id.pulang.people.matching.registers;

import org.jspecify.annotations.NullMarked;
