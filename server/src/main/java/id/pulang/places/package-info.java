/** Where things happen: towns, zones and sites with the many ways in which people say and write them. */
@NullMarked
@ApplicationModule(
        displayName = "Places",
        allowedDependencies = {"packs"})
package id.pulang.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
