/** What people tell the mission: reports about somebody in danger, frauds in its name, complaints about its service. */
@NullMarked
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "audit",
            "audit :: watch",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "protection :: keys",
            "protection :: rowcodes",
            "pages",
            "places",
            "linkage",
            "linkage :: *",
            "lists",
            "incidents",
            "incidents :: registration",
            "incidents :: rosters",
            "people",
            "people :: matching",
            "people :: search",
            "cases",
            "rescue",
            "casework :: files",
            "jobs",
            "packs",
            "packs :: districts",
            "portal :: letters"
        })
package id.pulang.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
