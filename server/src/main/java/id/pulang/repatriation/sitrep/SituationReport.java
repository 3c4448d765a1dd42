package id.pulang.repatriation.sitrep;

import id.pulang.cases.course.PressingClock;
import id.pulang.cases.course.Stage;
import id.pulang.clearances.Board;
import id.pulang.incidents.IncidentSummary;
import id.pulang.repatriation.ManifestSummary;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How an incident stands at one moment; it names nobody.
 *
 * @param asOf the moment, in the time zone of the post
 * @param clocks those that press
 * @param manifests those that were not cancelled, in their order
 * @param done on how many cases each milestone was noted in the last 24 hours
 */
record SituationReport(
        IncidentSummary incident,
        ZonedDateTime asOf,
        Heads heads,
        Board board,
        List<PressingClock> clocks,
        List<ManifestSummary> manifests,
        Served served,
        Map<String, Long> done) {

    SituationReport {
        clocks = List.copyOf(clocks);
        manifests = List.copyOf(manifests);
        done = Map.copyOf(done);
    }

    /**
     * The people of the incident, who must add up: all = those at each stage + those with a case who are not registered
     * yet + those without a case.
     *
     * @param stages how many cases stand at each stage from registration on, every stage in its order
     * @param sought how many have a case that began with a report, and are not registered among those present yet
     * @param withoutCase of whom a list attests that they are there, and who have no case yet
     */
    record Heads(Map<Stage, Integer> stages, int sought, int withoutCase) {

        int cases() {
            return stages.values().stream().mapToInt(Integer::intValue).sum() + sought;
        }

        int all() {
            return cases() + withoutCase;
        }
    }

    /** How many are of which age and sex; what is too few to be shown is empty. */
    record Served(Map<AgeBand, OptionalInt> ages, Map<String, OptionalInt> sexes) {}
}
