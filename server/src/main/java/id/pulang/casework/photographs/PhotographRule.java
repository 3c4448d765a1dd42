package id.pulang.casework.photographs;

import id.pulang.packs.Pack;
import id.pulang.packs.PackEntry;
import id.pulang.packs.Wording;
import java.util.Optional;

/**
 * Whether posts of a pack may photograph people, by {@code photograph} of its {@code pack.yaml}; a pack that says
 * nothing allows none.
 *
 * @param because why it is allowed or not
 * @param source the law on which that rests
 */
public record PhotographRule(boolean allowed, Wording because, Wording source) {

    static Optional<PhotographRule> of(Pack pack) {
        return pack.part("pack").findEntry("photograph").map(PhotographRule::of);
    }

    private static PhotographRule of(PackEntry entry) {
        return new PhotographRule(entry.is("allowed"), entry.wording("because"), entry.wording("source"));
    }
}
