/**
 * Sealed columns: envelope encryption with a data key for each subject, wrapped by keys of each purpose outside the
 * database; blind indexes; erasure by destroying keys.
 */
@NullMarked
@ApplicationModule(
        displayName = "Protection",
        allowedDependencies = {"jobs", "identity"})
package id.pulang.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
