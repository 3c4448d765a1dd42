/** The daily work on a case: where the person is now, notes, tasks with dates, and files under seal. */
@NullMarked
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "pages",
            "lists",
            "packs",
            "cases",
            "cases :: course",
            "cases :: entries",
            "cases :: following",
            "cases :: numbers",
            "people"
        })
package id.pulang.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
