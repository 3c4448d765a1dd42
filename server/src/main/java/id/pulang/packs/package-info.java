/** Corridors as data: a folder for each pair of a sending and a host state, read and checked when the server starts. */
@NullMarked
@ApplicationModule(
        displayName = "Packs",
        allowedDependencies = {})
package id.pulang.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
