/** Clearances: the gates between a person and the way home, what is held on each, and who may pass. */
@NullMarked
@ApplicationModule(
        displayName = "Clearances",
        allowedDependencies = {
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "protection :: rowcodes",
            "pages",
            "decisions",
            "lists",
            "incidents",
            "incidents :: facts",
            "jobs",
            "people",
            "people :: identity",
            "cases",
            "cases :: course",
            "cases :: following",
            "cases :: numbers",
            "assistance",
            "screening"
        })
package id.pulang.clearances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
