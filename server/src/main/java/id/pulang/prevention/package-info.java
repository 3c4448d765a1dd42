/**
 * Prevention: warnings to the public about how people are recruited, and the rules by which job offers are checked,
 * both released by two officers.
 */
@NullMarked
@ApplicationModule(
        displayName = "Prevention",
        allowedDependencies = {
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "jobs",
            "offers",
            "pages",
            "people :: numbers",
            "portal :: signatures",
            "protection :: keys",
            "protection :: rowcodes",
            "reports",
            "reports :: links"
        })
package id.pulang.prevention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
