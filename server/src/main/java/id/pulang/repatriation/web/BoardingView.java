package id.pulang.repatriation.web;

import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.manifest.Tally;
import java.util.List;

/**
 * The boarding list on a phone: who is meant to fly, one row each.
 *
 * @param asked what was searched for, or empty; also empty after the code of a token, so that the next can be scanned
 * @param scanned whether a token was scanned; nobody is shown where it is of somebody who is not on this list
 */
public record BoardingView(ManifestSummary manifest, String path, List<Passenger> rows, String asked, boolean scanned) {

    /** Returns the heads, which add up. */
    public Tally tally() {
        return manifest.tally();
    }
}
