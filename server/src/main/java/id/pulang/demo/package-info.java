/** Plays one invented incident through the doors that officers use, from lists to handover. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "authentication :: accounts",
            "identity",
            "installation :: commands",
            "installation :: database",
            "places",
            "incidents",
            "people",
            "people :: matching",
            "people :: review",
            "cases",
            "assistance",
            "screening",
            "clearances",
            "clearances :: lists",
            "repatriation"
        })
package id.pulang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
