/** The page on which the registry is asked about many people. */
@NullMarked
package id.pulang.people.web.registry;

import org.jspecify.annotations.NullMarked;
