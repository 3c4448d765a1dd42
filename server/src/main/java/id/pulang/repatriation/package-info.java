/** Repatriation: manifests, boarding, arrival, and the handover of each person to an agency at home. */
@NullMarked
@ApplicationModule(
        displayName = "Repatriation",
        allowedDependencies = {
            "incidents",
            "incidents :: stations",
            "people :: sight",
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "protection :: stored",
            "pages",
            "packs",
            "jobs",
            "assistance",
            "papers",
            "papers :: content",
            "papers :: site",
            "people",
            "people :: identity",
            "people :: master",
            "cases",
            "cases :: acts",
            "cases :: course",
            "cases :: numbers",
            "cases :: selections",
            "cases :: following",
            "casework :: files",
            "casework :: situation",
            "clearances",
            "clearances :: decision",
            "registration :: tokens"
        })
package id.pulang.repatriation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
