/** Who the statements are about: people with lasting identities, found by comparing what was said. */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"access", "access :: vault", "pages", "places", "incidents", "linkage"})
package id.pulang.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
