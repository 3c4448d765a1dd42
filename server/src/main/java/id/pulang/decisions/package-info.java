/** Decisions that explain themselves: met, unmet or not known yet, always with the reason. */
@NullMarked
@ApplicationModule(
        displayName = "Decisions",
        allowedDependencies = {})
package id.pulang.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
