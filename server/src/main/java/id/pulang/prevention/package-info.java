/**
 * Prevention: warnings to the public about how people are recruited, resting on sources and released by two officers.
 */
@NullMarked
@ApplicationModule(
        displayName = "Prevention",
        allowedDependencies = {
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "pages",
            "reports"
        })
package id.pulang.prevention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
