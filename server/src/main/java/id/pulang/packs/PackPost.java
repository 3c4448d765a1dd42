package id.pulang.packs;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A mission or a receiving agency that works under a pack.
 *
 * @param code under which the post stands in the database
 * @param purpose what an agency is there for; empty for a mission
 * @param state the code of the state whose people a mission serves first; the host state if it is empty
 */
public record PackPost(String code, Wording name, ZoneId zone, Optional<String> purpose, Optional<String> state) {

    /** Whether it is a mission, not a receiving agency. */
    public boolean isMission() {
        return purpose.isEmpty();
    }

    static PackPost of(PackEntry entry) {
        return new PackPost(
                entry.text("code"),
                entry.wording("name"),
                ZoneId.of(entry.text("zone")),
                entry.find("purpose"),
                entry.find("state"));
    }
}
