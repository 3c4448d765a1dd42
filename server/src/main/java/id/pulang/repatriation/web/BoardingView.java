package id.pulang.repatriation.web;

import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.SeatedList;
import id.pulang.repatriation.manifest.Tally;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The boarding list on a phone: who is meant to fly, one row each, those who belong together next to each other.
 *
 * @param shown those whom it shows, by group
 * @param asked what was searched for, or empty; also empty after the code of a token, so that the next can be scanned
 * @param scanned whether a token was scanned; nobody is shown where it is of somebody who is not on this list
 * @param vehicle whose people are shown, {@link #NO_VEHICLE} for those without one; everybody where it is empty
 */
public record BoardingView(
        SeatedList seated, String path, List<Group> shown, String asked, boolean scanned, String vehicle) {

    /** Asks for those to whom no vehicle is given. */
    public static final String NO_VEHICLE = "-";

    /**
     * Some who belong together.
     *
     * @param rows those of them who are shown
     * @param members all of them
     */
    public record Group(List<Passenger> rows, List<Passenger> members) {

        /** Whether they are more than one. */
        public boolean isTogether() {
            return members.size() > 1;
        }

        /** Returns the words by which the head of the group is found while somebody types. */
        public String words() {
            return String.join(
                    " ",
                    rows.stream()
                            .map(row -> row.card().name() + " " + row.caseNumber())
                            .toList());
        }
    }

    /** Returns the manifest with its numbers. */
    public ManifestSummary manifest() {
        return seated.list().manifest();
    }

    /** Returns the heads, which add up. */
    public Tally tally() {
        return manifest().tally();
    }

    /** Returns the address that shows the people of one vehicle only. */
    public static String of(String path, String vehicle) {
        return path + "?bus=" + URLEncoder.encode(vehicle.isEmpty() ? NO_VEHICLE : vehicle, StandardCharsets.UTF_8);
    }
}
