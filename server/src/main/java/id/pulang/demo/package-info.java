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
            "people :: interviews",
            "people :: matching",
            "people :: review",
            "cases",
            "assistance",
            "screening",
            "clearances",
            "clearances :: decision",
            "clearances :: facts",
            "clearances :: lists",
            "repatriation",
            "repatriation :: handovers",
            "repatriation :: manifest",
            "lists",
            "registration",
            "reports",
            "reports :: handling",
            "reports :: intake"
        })
package id.pulang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
