package id.pulang.prevention.web;

import id.pulang.identity.UserId;
import id.pulang.prevention.WarningEvidence;
import id.pulang.prevention.WarningFile;
import id.pulang.prevention.WarningOutcome;
import java.util.Map;

/**
 * The page of one warning.
 *
 * @param names the names of the officers who wrote, proposed, released
 * @param reader who looks
 * @param form what stands in the form of changes
 * @param became what came of the last act
 */
public record WarningPage(
        WarningFile file,
        WarningEvidence evidence,
        Map<UserId, String> names,
        UserId reader,
        WarningForm form,
        WarningOutcome became) {

    /** Where its pages lie. */
    public String address() {
        return "/desk/warnings/" + file.id().value();
    }

    /** The name of an officer. */
    public String name(UserId officer) {
        return names.getOrDefault(officer, "");
    }

    /** Whether the reader may release what another officer has proposed. */
    public boolean releases() {
        return file.waitsFor(reader);
    }

    /** How its state is drawn. */
    public String sign() {
        return switch (file.state()) {
            case DRAFT -> "unknown";
            case PROPOSED -> "waiting";
            case RELEASED -> "met";
            case WITHDRAWN -> "refused";
        };
    }
}
