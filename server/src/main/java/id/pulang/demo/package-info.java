/** Plays one invented incident through the doors that officers use, from lists to handover. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "cli",
            "incidents",
            "incidents :: lists",
            "incidents :: registration",
            "incidents :: rosters",
            "authentication :: accounts",
            "authentication :: posts",
            "identity",
            "packs",
            "installation :: database",
            "installation :: commands",
            "people",
            "people :: contacts",
            "people :: interviews",
            "people :: matching",
            "people :: review",
            "cases",
            "cases :: course",
            "casework :: situation",
            "assistance",
            "screening",
            "clearances",
            "clearances :: decision",
            "clearances :: facts",
            "clearances :: lists",
            "repatriation",
            "repatriation :: departures",
            "repatriation :: handovers",
            "repatriation :: manifest",
            "repatriation :: seating",
            "lists",
            "registration",
            "reports",
            "reports :: handling",
            "reports :: intake",
            "reports :: links",
            "families :: links"
        })
package id.pulang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
