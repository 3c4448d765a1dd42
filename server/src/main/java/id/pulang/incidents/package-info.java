/** What is said: incidents, the lists that authorities hand over, and every row of them as a statement. */
@NullMarked
@ApplicationModule(
        displayName = "Incidents",
        allowedDependencies = {"access", "access :: vault", "pages", "places"})
package id.pulang.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
