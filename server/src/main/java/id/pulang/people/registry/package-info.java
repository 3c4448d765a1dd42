/** Asks a civil registry whether what is known of a person is what it holds, without taking anything out of it. */
@NullMarked
package id.pulang.people.registry;

import org.jspecify.annotations.NullMarked;
