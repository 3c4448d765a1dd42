/** Asks the registry about many people of an incident, and tells how far it has come. */
@NullMarked
package id.pulang.people.registry.batches;

import org.jspecify.annotations.NullMarked;
