/** The way of somebody who is still inside until they are free: where they are, who is asked to act, who saw them. */
@NullMarked
@ApplicationModule(
        displayName = "Rescue",
        allowedDependencies = {
            "audit",
            "identity",
            "identity :: endpoints",
            "protection",
            "pages",
            "papers",
            "papers :: content",
            "papers :: site",
            "cases",
            "cases :: acts",
            "cases :: course",
            "cases :: following",
            "cases :: numbers",
            "cases :: sections",
            "people",
            "people :: search"
        })
package id.pulang.rescue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
