/** Whether someone may need protection: looked at per element by one officer and again by another, never scored. */
@NullMarked
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {
            "incidents",
            "incidents :: stations",
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "jobs",
            "packs",
            "protection",
            "pages",
            "cases",
            "cases :: acts",
            "cases :: course",
            "cases :: following",
            "cases :: sections",
            "cases :: selections"
        })
package id.pulang.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
