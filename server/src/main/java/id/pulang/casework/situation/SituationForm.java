package id.pulang.casework.situation;

import java.util.List;
import java.util.UUID;

/**
 * What was typed of a situation.
 *
 * @param companions numbers of cases, with commas or spaces between
 * @param seen the version that was shown beside the form; empty where nothing was recorded yet
 */
public record SituationForm(String place, String languages, String needs, String companions, String seen) {

    /** The same beside a version that is shown now. */
    public SituationForm beside(String version) {
        return new SituationForm(place, languages, needs, companions, version);
    }

    /** Returns what it says, with those whom its numbers name. */
    Situation said(List<UUID> with) {
        return new Situation(place.strip(), languages.strip(), needs.strip(), with);
    }
}
