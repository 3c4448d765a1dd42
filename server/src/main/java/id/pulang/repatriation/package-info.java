/** Repatriation: manifests, boarding, arrival, and the handover of each person to an agency at home. */
@NullMarked
@ApplicationModule(
        displayName = "Repatriation",
        allowedDependencies = {
            "access",
            "access :: vault",
            "pages",
            "places",
            "incidents",
            "people",
            "people :: identity",
            "cases",
            "cases :: course",
            "cases :: numbers",
            "clearances"
        })
package id.pulang.repatriation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
