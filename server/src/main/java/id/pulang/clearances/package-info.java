/** Clearances: the gates between a person and the way home, what is held on each, and who may pass. */
@NullMarked
@ApplicationModule(
        displayName = "Clearances",
        allowedDependencies = {
            "people",
            "people :: corrections",
            "people :: identity",
            "people :: master",
            "people :: review",
            "incidents",
            "incidents :: facts",
            "incidents :: rosters",
            "incidents :: stations",
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "protection :: rowcodes",
            "pages",
            "pages :: changes",
            "packs",
            "decisions",
            "lists",
            "jobs",
            "cases",
            "cases :: acts",
            "cases :: changes",
            "cases :: course",
            "cases :: following",
            "cases :: numbers",
            "cases :: selections",
            "assistance",
            "screening",
            "screening :: offers"
        })
package id.pulang.clearances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
