package id.pulang.packs;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A mission or a receiving agency that works under a pack.
 *
 * @param code under which the post stands in the database
 * @param purpose what an agency is there for; empty for a mission
 */
public record PackPost(String code, Wording name, ZoneId zone, Optional<String> purpose) {

    static PackPost of(PackEntry entry) {
        return new PackPost(
                entry.text("code"), entry.wording("name"), ZoneId.of(entry.text("zone")), entry.find("purpose"));
    }
}
