/**
 * The process that strangers reach: takes in what they write, sealed to the desk, and gives back what was sealed for
 * their receipt. A program of its own without Spring and without a key that could open anything (docs/decisions/0094).
 */
@NullMarked
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "cli",
            "edge :: connections",
            "lists",
            "offers",
            "packs",
            "packs :: districts",
            "protection :: keys",
            "installation :: database"
        })
package id.pulang.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
