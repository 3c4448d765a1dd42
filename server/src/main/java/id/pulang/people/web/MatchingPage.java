package id.pulang.people.web;

import id.pulang.linkage.decision.Thresholds;
import id.pulang.people.matching.results.MatchRun;
import java.util.List;

/** How sure matching has to be, and what errors are to be expected in each incident. */
public record MatchingPage(Thresholds thresholds, List<Run> runs) {

    public MatchingPage {
        runs = List.copyOf(runs);
    }

    /** The last run over one incident, with the incident's title. */
    public record Run(String title, MatchRun last) {

        /** Says whether the run was made with other thresholds than are set today. */
        public boolean earlier(Thresholds today) {
            return !last.outlook().thresholds().equals(today);
        }

        /** Returns the address of the incident's questions. */
        public String path() {
            return "/desk/people/review?incident=" + last.incident().value();
        }
    }
}
