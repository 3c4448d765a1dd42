/** Repatriation: manifests, boarding, arrival, and the handover of each person to an agency at home. */
@NullMarked
@ApplicationModule(
        displayName = "Repatriation",
        allowedDependencies = {
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "pages",
            "places",
            "incidents",
            "people",
            "people :: identity",
            "cases",
            "cases :: course",
            "cases :: numbers",
            "clearances",
            "people :: sight"
        })
package id.pulang.repatriation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
