package id.pulang.repatriation.web;

import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.manifest.Tally;
import java.util.List;

/**
 * The boarding list on a phone: who is meant to fly, one row each.
 *
 * @param asked what was searched for, or empty
 */
public record BoardingView(ManifestSummary manifest, String path, List<Passenger> rows, String asked) {

    /** Returns the heads, which add up. */
    public Tally tally() {
        return manifest.tally();
    }
}
