/** Who acts, in which role, at which post, for which purpose; sealed personal data and the trail of every opening. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {})
package id.pulang.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
