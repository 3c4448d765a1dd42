/** What is said: incidents, the lists that authorities hand over, and every row of them as a statement. */
@NullMarked
@ApplicationModule(
        displayName = "Incidents",
        allowedDependencies = {
            "jobs",
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "pages",
            "packs",
            "places",
            "linkage",
            "linkage :: *",
            "lists"
        })
package id.pulang.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
