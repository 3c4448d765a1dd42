/** All that Pulang knows, carried out of a running system in sealed parts and put back into an empty one. */
@NullMarked
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"protection :: keys"})
package id.pulang.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
