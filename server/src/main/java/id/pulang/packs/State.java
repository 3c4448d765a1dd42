package id.pulang.packs;

import java.time.ZoneId;

/**
 * A state on the way of those whom a pack is for.
 *
 * @param code two letters of ISO 3166-1
 * @param zone in which the day of its authorities is reckoned
 */
public record State(String code, Wording name, ZoneId zone) {

    static State of(PackEntry entry) {
        return new State(entry.text("state"), entry.wording("name"), ZoneId.of(entry.text("zone")));
    }
}
